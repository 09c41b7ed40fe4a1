import { callsOnce, check, exercise, finishesAt, leavesNoTimers, notes, resolvesTo, startsAt } from 'meanwhile';
import type { Draw, World } from 'meanwhile';
import type { Answer, Page } from '../stubs/fetch-all.js';

/** How a request ends. */
type Fate =
  'fine' | 'moved' | 'refused' | 'not modified' | 'unreachable' | 'throws' | 'cut off' | 'no body' | 'for no reason';

/** A page of the service, and how long its head and its body take; virtual ms. */
interface Site {
  readonly path: string;
  readonly text: string;
  readonly fate: Fate;
  readonly headMs: number;
  readonly bodyMs: number;
}

export default exercise<typeof import('../stubs/fetch-all.js')>({
  title: 'Fetch all pages',
  hints: [
    'Which things can go wrong with one page, and at which line of yours does each of them show?',
    'Write a function for one page first, one that never rejects, whatever happens in it. See "Two waits for one page" ' +
      'and "One page, one result" in the lesson.',
    'An answer that is not `ok` is no rejection: nothing throws unless you do. Whatever throws within a `try`, at an ' +
      '`await` or before it, ends in the same `catch`.',
    'Nearly there: in the `try`, await `fetch(url)`, throw an `Error` when the answer is not `ok`, await its `text()`, ' +
      'and return the page; in the `catch`, return the page with its error. Then map the addresses with that function, ' +
      'and await them all together.',
  ],
  checks: [
    check('reads each body as soon as its head is there', {
      given: (draw) => sitesOf(draw, ['fine', 'fine', 'fine', 'fine', 'fine']),
      scenario: ({ submission, world, given }) => submission.fetchAll(given.map(urlOf), fetchOf(world, given)),
      expect: inTime,
    }),
    check('120 pages come in the time of the slowest', {
      given: (draw) =>
        sitesOf(
          draw,
          Array.from({ length: 120 }, () => 'fine'),
        ),
      scenario: ({ submission, world, given }) => submission.fetchAll(given.map(urlOf), fetchOf(world, given)),
      expect: (given) => [...inTime(given), leavesNoTimers()],
    }),
    check('a page that fails spoils no other', {
      given: (draw) => ({
        status: draw.pick([404, 410, 500, 503]),
        sites: sitesOf(
          draw,
          draw.shuffle([
            ...(['fine', 'moved', 'refused', 'not modified', 'unreachable', 'throws'] as const),
            ...(['cut off', 'no body', 'for no reason'] as const),
          ]),
        ),
      }),
      scenario: async ({ submission, world, given: { sites, status } }) => {
        const errors = new Map(sites.map(({ fate }) => [fate, world.error(fate)]));
        const pages = await submission.fetchAll(sites.map(urlOf), fetchOf(world, sites, { status, errors }));
        return pages.map((page) => (page.ok ? page : { ...page, error: tellError(page, [...errors.values()]) }));
      },
      expect: ({ sites, status }) => [
        resolvesTo(sites.map((site) => wantedOf(site, status))),
        callsOnce(sites.flatMap(callsOf)),
        finishesAt(Math.max(...sites.map(endOf))),
      ],
    }),
    check('gives the pages in the order of the addresses', {
      orders: 'every',
      given: (draw) => {
        const [first, second] = sitesOf(draw, ['fine', 'moved']);
        // A body may be empty; and an address that is there twice is fetched twice.
        return first && second ? [first, { ...second, text: '' }, first] : [];
      },
      scenario: async ({ submission, world, given }) => {
        const urls = given.map(urlOf);
        const pages = await submission.fetchAll(urls, fetchOf(world, given));
        // What was fetched before is fetched again.
        pages.push(...(await submission.fetchAll(urls.slice(0, 1), fetchOf(world, given))));
        world.note('the addresses afterwards', urls);
        world.note('what comes of no addresses', await submission.fetchAll([], fetchOf(world, [])));
        return pages;
      },
      expect: (given) => [
        resolvesTo([...given, ...given.slice(0, 1)].map((site) => ({ url: urlOf(site), ok: true, text: site.text }))),
        callsOnce([...given, ...given.slice(0, 1)].flatMap(callsOf)),
        notes('the addresses afterwards', given.map(urlOf)),
        notes('what comes of no addresses', []),
      ],
    }),
  ],
});

/** All requests at once, and no body that waits for anything but its own head. */
function inTime(sites: readonly Site[]) {
  return [
    finishesAt(Math.max(...sites.map(endOf))),
    startsAt(Object.fromEntries(sites.map(({ path }) => [`GET ${path}`, 0]))),
    startsAt(Object.fromEntries(sites.map(({ path, headMs }) => [`body ${path}`, headMs]))),
    callsOnce(sites.flatMap(callsOf)),
  ];
}

const PATHS = ['hens', 'cows', 'pigs', 'bees', 'ducks', 'goats', 'geese', 'sheep', 'doves'];

function sitesOf(draw: Draw, fates: readonly Fate[]): Site[] {
  return fates.map((fate, index) => ({
    path: `/${PATHS[index] ?? `page-${index}`}`,
    text: draw.word(),
    fate,
    headMs: draw.int(10, 90) * 10 + index,
    bodyMs: draw.int(10, 90) * 10,
  }));
}

function urlOf({ path }: Site): string {
  return `http://farm.example${path}`;
}

/** What of a page is asked for: the request, and the body when there is one to be read. */
function callsOf({ path, fate }: Site): string[] {
  return hasBody(fate) || fate === 'no body' ? [`GET ${path}`, `body ${path}`] : [`GET ${path}`];
}

function hasBody(fate: Fate): boolean {
  return fate === 'fine' || fate === 'moved' || fate === 'cut off';
}

function endOf({ fate, headMs, bodyMs }: Site): number {
  if (fate === 'throws') return 0;
  return hasBody(fate) ? headMs + bodyMs : headMs;
}

function wantedOf(site: Site, status: number) {
  const url = urlOf(site);
  const { fate, text } = site;
  if (fate === 'fine' || fate === 'moved') return { url, ok: true, text };
  if (fate === 'for no reason') return { url, ok: false, error: null };
  if (fate === 'refused') return { url, ok: false, error: `an Error: HTTP ${status}` };
  if (fate === 'not modified') return { url, ok: false, error: 'an Error: HTTP 304' };
  return { url, ok: false, error: `the very error: ${fate}` };
}

/** What a page says of its error: whether that is one of the world's, or tells of a status. */
function tellError({ error }: Page & { ok: false }, errors: readonly unknown[]): unknown {
  if (!(error instanceof Error)) return error;
  if (errors.includes(error)) return `the very error: ${error.message}`;
  return error.message.startsWith('HTTP ') ? `an Error: ${error.message}` : error;
}

interface Trouble {
  readonly status: number;
  readonly errors: ReadonlyMap<Fate, Error>;
}

/** A service like the real `fetch`: an answer when the head is there, and then a body. */
function fetchOf(
  world: World,
  sites: readonly Site[],
  { status, errors }: Trouble = { status: 200, errors: new Map() },
) {
  const siteAt = (url: string) => sites.find((site) => urlOf(site) === url);
  return world.operation({
    label: (url: string) => `GET ${siteAt(url)?.path ?? url}`,
    ms: (url) => siteAt(url)?.headMs ?? 0,
    gives: (url) => answerOf(world, siteAt(url), { status, errors }),
    fails: (url) => {
      if (siteAt(url)?.fate === 'for no reason') return null;
      return siteAt(url)?.fate === 'unreachable' ? errors.get('unreachable') : undefined;
    },
    throws: (url) => (siteAt(url)?.fate === 'throws' ? errors.get('throws') : undefined),
  });
}

function answerOf(world: World, site: Site | undefined, { status, errors }: Trouble): Answer {
  const fate = site?.fate ?? 'refused';
  const read = world.operation({
    label: `body ${site?.path ?? '?'}`,
    ms: site?.bodyMs ?? 0,
    gives: () => site?.text ?? '',
    fails: () => (fate === 'cut off' ? errors.get(fate) : undefined),
    throws: () => (fate === 'no body' ? errors.get(fate) : undefined),
  });
  const statuses: Partial<Record<Fate, number>> = { refused: status, 'not modified': 304 };
  const url = `http://${fate === 'moved' ? 'new-' : ''}farm.example${site?.path ?? '/'}`;
  return { url, ok: !(fate in statuses), status: statuses[fate] ?? 200, text: () => read() };
}

import { callsOnce, check, exercise, finishesAt, leavesNoTimers, notes, resolvesTo, startsAt } from 'meanwhile';
import type { Draw, World } from 'meanwhile';
import type { Answer, Page } from '../stubs/fetch-all.js';

/** A page of the service: what it holds, and how long its head and its body take; virtual ms. */
interface Site {
  readonly path: string;
  readonly text: string;
  readonly status: number;
  readonly headMs: number;
  readonly bodyMs: number;
}

export default exercise<typeof import('../stubs/fetch-all.js')>({
  title: 'Fetch all pages',
  hints: [
    'Which three things can go wrong with one page, and at which line does each of them show?',
    'Write a function for one page first, one that never rejects, whatever happens in it. See "Two waits for one page" ' +
      'and "A page that failed is a result" in the lesson.',
    'An answer that is not `ok` is no rejection: nothing throws unless you do. Whatever throws within a `try`, at an ' +
      '`await` or before it, ends in the same `catch`.',
    'Nearly there: in the `try`, await `fetch(url)`, throw an `Error` when the answer is not `ok`, await its `text()`, ' +
      'and return the page; in the `catch`, return the page with its error. Then map the addresses with that function, ' +
      'and await them all together.',
  ],
  checks: [
    check('120 pages come in the time of the slowest', {
      points: 2,
      given: (draw) => sitesOf(draw, 120),
      scenario: ({ submission, world, given }) => submission.fetchAll(given.map(urlOf), fetchOf(world, given)),
      expect: (given) => [
        finishesAt(Math.max(...given.map(({ headMs, bodyMs }) => headMs + bodyMs))),
        startsAt(Object.fromEntries(given.map(({ path, headMs }) => [`body ${path}`, headMs]))),
        callsOnce(given.flatMap(({ path }) => [`GET ${path}`, `body ${path}`])),
        leavesNoTimers(),
      ],
    }),
    check('a page that fails spoils no other', {
      given: (draw) => {
        const status = draw.pick([404, 410, 500, 503]);
        const sites = sitesOf(draw, 6).map((site, index) => (index === 1 ? { ...site, status } : site));
        return { sites, status };
      },
      scenario: async ({ submission, world, given: { sites } }) => {
        const errors = [world.error('no such host'), world.error('thrown at once'), world.error('cut off'), undefined];
        const pages = await submission.fetchAll(sites.map(urlOf), fetchOf(world, sites, errors));
        return pages.map((page) => tellErrors(page, errors));
      },
      expect: ({ sites, status }) => [
        resolvesTo(
          sites.map((site, index) => {
            if (index === 0) return { url: urlOf(site), ok: true, text: site.text };
            const error = [`HTTP ${status}`, 'no such host', 'thrown at once', 'cut off', 'undefined'][index - 1];
            return { url: urlOf(site), ok: false, error };
          }),
        ),
        callsOnce(callsOfFailing(sites.map(({ path }) => path))),
        finishesAt(endOfFailing(sites)),
      ],
    }),
    check('gives the pages in the order of the addresses', {
      orders: 'every',
      given: (draw) => {
        const [first, second, third] = sitesOf(draw, 3);
        // An empty body is a text, and one that is there twice is fetched twice.
        return first && second && third ? [first, { ...second, text: '' }, first] : [];
      },
      scenario: async ({ submission, world, given }) => {
        const urls = given.map(urlOf);
        const pages = await submission.fetchAll(urls, fetchOf(world, given));
        world.note('the addresses afterwards', urls);
        world.note('of no addresses', await submission.fetchAll([], fetchOf(world, [])));
        return pages;
      },
      expect: (given) => [
        resolvesTo(given.map((site) => ({ url: urlOf(site), ok: true, text: site.text }))),
        callsOnce(given.flatMap(({ path }) => [`GET ${path}`, `body ${path}`])),
        notes('the addresses afterwards', given.map(urlOf)),
        notes('of no addresses', []),
      ],
    }),
  ],
});

function sitesOf(draw: Draw, count: number): Site[] {
  return Array.from({ length: count }, (_, index) => ({
    path: `/${draw.word()}${index}`,
    text: draw.word(),
    status: 200,
    headMs: draw.int(10, 90) * 10 + index,
    bodyMs: draw.int(10, 90) * 10,
  }));
}

function urlOf({ path }: Site): string {
  return `http://farm.example${path}`;
}

/**
 * A service like the real `fetch`. With errors, the third page cannot be reached, the fourth throws, the body of the
 * fifth breaks off, and the sixth cannot be reached, for no reason.
 */
function fetchOf(world: World, sites: readonly Site[], errors: readonly unknown[] = []) {
  const siteOf = (url: string) => sites.find((site) => urlOf(site) === url);
  const [unreachable, thrown, cutOff] = errors.length > 0 ? sites.slice(2).map(urlOf) : [];
  const respond = world.operation({
    label: (url: string, second?: unknown) => `GET ${siteOf(url)?.path ?? url}${isNoInit(second) ? ' (refused)' : ''}`,
    ms: (url: string) => siteOf(url)?.headMs ?? 0,
    gives: (url: string) => answerOf(world, siteOf(url), url === cutOff ? errors[2] : undefined),
    fails: (url: string, second?: unknown) => {
      if (isNoInit(second)) return new TypeError('fetch: the second argument is no object');
      return url === unreachable ? errors[0] : undefined;
    },
  });
  const forNoReason = errors.length > 0 ? sites.slice(5).map(urlOf)[0] : undefined;
  return (url: string, second?: unknown): Promise<Answer> => {
    if (url === thrown) return world.throwingTask(`GET ${siteOf(url)?.path ?? url}`, errors[1])();
    if (url === forNoReason) return respond(url, second).then(() => Promise.reject(undefined as unknown as Error));
    return respond(url, second);
  };
}

function isNoInit(second: unknown): boolean {
  return second !== undefined && second !== null && typeof second !== 'object';
}

function answerOf(world: World, site: Site | undefined, cutOff: unknown): Answer {
  const status = site?.status ?? 404;
  const text = world.operation({
    label: `body ${site?.path ?? '?'}`,
    ms: site?.bodyMs ?? 0,
    gives: () => site?.text ?? '',
    fails: () => cutOff,
  });
  return { ok: status >= 200 && status <= 299, status, text: () => text() };
}

/** A page whose error is put into words: those of the world by identity. */
function tellErrors(page: Page, errors: readonly unknown[]): unknown {
  if (page.ok) return page;
  const { error } = page;
  if (errors.includes(error)) return { ...page, error: error === undefined ? 'undefined' : (error as Error).message };
  const isStatus = error instanceof Error && error.message.startsWith('HTTP ');
  return isStatus ? { ...page, error: error.message } : page;
}

function callsOfFailing(paths: readonly string[]): string[] {
  const read = [0, 4].map((index) => `body ${paths[index] ?? ''}`);
  return [...paths.map((path) => `GET ${path}`), ...read];
}

function endOfFailing(sites: readonly Site[]): number {
  return Math.max(
    ...sites.map(({ headMs, bodyMs }, index) => {
      if (index === 3) return 0;
      return index === 0 || index === 4 ? headMs + bodyMs : headMs;
    }),
  );
}

import {
  aborts,
  callsOnce,
  check,
  exercise,
  finishesAt,
  leavesNoListeners,
  leavesNothingRunning,
  leavesNoTimers,
  notes,
  peakConcurrency,
  rejectsWith,
  resolvesTo,
  startsAt,
} from 'meanwhile';
import type { Draw, World } from 'meanwhile';
import type { FetchPage, Page, Visit } from '../stubs/crawl.js';

/** A page of the service. */
interface Site {
  readonly address: string;
  readonly links: readonly string[];
  readonly ms?: number;
  /** Where a redirect leads. */
  readonly landsOn?: string;
  /** What a call rejects with, or throws. */
  readonly fails?: 'rejects' | 'rejects with null' | 'throws';
  /** Whether a call stops when its signal is aborted. */
  readonly heeds?: boolean;
}

/** What a visit tells of each failure. */
const ERRORS = { rejects: 'its error: no answer', 'rejects with null': null, throws: 'its error: thrown at once' };

const FARM = 'http://farm.example';

/** Crawls begin anew, and a start may fail as well. */
const ALONE: readonly Site[] = [
  { address: `${FARM}/alone`, links: ['/elsewhere'] },
  { address: `${FARM}/alone`, links: [], fails: 'rejects with null' },
];

export default exercise<typeof import('../stubs/crawl.js')>({
  title: 'Crawl',
  hints: [
    'Three things are to be known of each address: whether it was found already, how far it is from the start, and whose ' +
      'turn it is at its host. At which moment must each of them be settled, so that nobody comes in between?',
    'An address that is marked when its page has come may have been asked for twice by then: mark it when it is found. ' +
      'And how far it is you know for certain once all pages that are nearer have come. See "Level by level" in the lesson.',
    'For politeness, sort the addresses of a level by `new URL(address).host`, and give each host a pool of its own, as in ' +
      'lesson-12: some workers that take the next address from one iterator. All the pools run together.',
    'An aborted crawl has to wait for the calls under way. So a worker whose signal is aborted just ends; when all have ' +
      'ended, `signal.throwIfAborted()` does the rest. A call in a `try` of its own becomes a visit either way.',
    'Nearly there: for each depth, visit the addresses of the level; then collect the links of those that came, make them ' +
      'whole with `new URL(link, page.url)`, clear the `hash`, keep what begins with http: or https: and was not visited. ' +
      'A `Set` of that is the next level. `URL.canParse(link, page.url)` tells what is no address.',
  ],
  checks: [
    check('every page once, at its smallest depth', {
      orders: 'every',
      given: (draw) => ({ sites: meadow(draw), depth: 3 }),
      scenario: async ({ submission, world, given: { sites, depth } }) => {
        return sorted(await submission.crawl(`${FARM}/`, fetchPageOf(world, sites), { concurrency: 2, depth }));
      },
      expect: ({ sites }) => [
        callsOnce(sites.slice(0, 6).map(labelOf)),
        resolvesTo(visitsOf(sites.slice(0, 6), [0, 1, 1, 2, 2, 3])),
      ],
    }),
    check('as many calls to a host as it may have', {
      given: (draw) => ({ concurrency: draw.int(2, 3), sites: starOf(draw, [FARM, 'https://farm.example'], 9) }),
      scenario: async ({ submission, world, given: { concurrency, sites } }) => {
        const fetchPage = fetchPageOf(world, sites);
        return sorted(await submission.crawl(`${FARM}/`, fetchPage, { concurrency, depth: 1 }));
      },
      expect: ({ concurrency, sites }) => [
        peakConcurrency(concurrency),
        startsAt(startsOf(sites, concurrency)),
        finishesAt(endOf(sites, concurrency)),
        resolvesTo(visitsOf(sites)),
      ],
    }),
    check('neither a host nor a failure holds up the others', {
      given: (draw) => starOf(draw, hostsOf(draw, 40), 120).map((site, index) => withFailure(site, index)),
      scenario: async ({ submission, world, given }) => {
        const errors = [world.error('no answer'), world.error('thrown at once')];
        const fetchPage = fetchPageOf(world, given, errors);
        return sorted(await submission.crawl(`${FARM}/`, fetchPage, { concurrency: 2, depth: 2 }), errors);
      },
      expect: (given) => [
        startsAt(startsOf(given, 2)),
        finishesAt(endOf(given, 2)),
        callsOnce(given.map(labelOf)),
        resolvesTo(visitsOf(given)),
        leavesNoTimers(),
      ],
    }),
    check('one address for whatever leads to it', {
      given: (draw) => barnyard(draw),
      scenario: async ({ submission, world, given: { sites } }) => {
        const start = `${sites[0]?.address.replace(FARM, 'HTTP://Farm.Example:80') ?? ''}#top`;
        const visits = await submission.crawl(start, fetchPageOf(world, sites), { concurrency: 1, depth: 2 });
        const alone: Told[] = [];
        for (const site of ALONE) {
          const fetchPage = fetchPageOf(world, [site]);
          const visit = await submission.crawl(site.address, fetchPage, { concurrency: Infinity, depth: 0 });
          alone.push(...sorted(visit));
        }
        world.note('two crawls of one page', alone);
        return sorted(visits);
      },
      expect: ({ sites, depths }) => [
        callsOnce([...sites, ...ALONE].map(labelOf)),
        resolvesTo(visitsOf(sites, depths)),
        notes('two crawls of one page', visitsOf(ALONE, [0, 0])),
      ],
    }),
    check('an aborted crawl asks no more, and tidies up', {
      given: (draw) => ({ start: draw.int(2, 5) * 100, at: draw.int(8, 12) * 100, end: draw.int(20, 30) * 100 }),
      scenario: async ({ submission, world, given: { start, at, end } }) => {
        const fetchPage = fetchPageOf(world, [
          { address: `${FARM}/`, links: ['/polite', '/deaf', '/next'], ms: start },
          { address: `${FARM}/polite`, links: [], ms: 4_000 },
          { address: `${FARM}/deaf`, links: ['/next', '/behind'], ms: end - start, heeds: false },
          { address: `${FARM}/alone`, links: [], ms: end - 100, heeds: false },
        ]);
        const early = AbortSignal.abort(world.error('not today'));
        const beforehand = submission.crawl(`${FARM}/never`, fetchPage, { concurrency: 1, depth: 1, signal: early });
        world.note('what an aborted signal leads to', await beforehand.catch(messageOf));
        const controller = new AbortController();
        const { signal } = controller;
        world.after(at, () => {
          controller.abort(world.error('that is enough'));
        });
        const crawled = submission.crawl(`${FARM}/`, fetchPage, { concurrency: 2, depth: 3, signal });
        const alone = submission.crawl(`${FARM}/alone`, fetchPage, { concurrency: 2, depth: 0, signal });
        await Promise.allSettled([crawled, alone]);
        world.note('what an abort during the last page leads to', await alone.catch(messageOf));
        world.note('listeners', world.listeners(signal));
        return crawled;
      },
      expect: ({ end }) => [
        rejectsWith('that is enough'),
        callsOnce(['/', '/alone', '/polite', '/deaf']),
        aborts(['/polite']),
        finishesAt(end),
        notes('what an aborted signal leads to', 'not today'),
        notes('what an abort during the last page leads to', 'that is enough'),
        leavesNothingRunning(),
        leavesNoListeners(),
      ],
    }),
  ],
});

function messageOf(error: unknown): unknown {
  return error instanceof Error ? error.message : error;
}

/**
 * The start has two links. One leads straight to the crossing, the other by way of a ditch: where the first is slow, the
 * crossing is found too far away. Behind it is the well, at the depth where the crawl ends; and behind that the moon.
 */
function meadow(draw: Draw): Site[] {
  const paths = ['straight', 'round', 'ditch', 'crossing', 'well', 'moon'].map((name) => `/${name}-${draw.word()}`);
  const [straight = '', round = '', ditch = '', crossing = '', well = '', moon = ''] = paths;
  return [
    { address: `${FARM}/`, links: [straight, round] },
    { address: FARM + straight, links: [crossing, '/', round] },
    { address: FARM + round, links: [ditch, straight, ditch] },
    { address: FARM + ditch, links: [crossing] },
    { address: FARM + crossing, links: [well, straight] },
    { address: FARM + well, links: [moon, crossing] },
    { address: FARM + moon, links: [] },
  ];
}

/** A start with links to so many pages, which stand on these hosts in turn. */
function starOf(draw: Draw, hosts: readonly string[], count: number): Site[] {
  const word = draw.word();
  const pages = draw.latencies(count, 200, 200 + count * 20, 10).map((ms, index) => {
    return { address: `${hosts[index % hosts.length] ?? ''}/${word}${index}`, links: [], ms };
  });
  return [{ address: `${FARM}/`, links: pages.map(({ address }) => address), ms: draw.int(1, 9) * 100 }, ...pages];
}

function hostsOf(draw: Draw, count: number): string[] {
  // Some hosts differ in their port alone.
  return Array.from({ length: count }, (_, index) =>
    index % 2 === 0 ? `http://${draw.word()}${index}.example` : `http://port.example:${8000 + index}`,
  );
}

function withFailure(site: Site, index: number): Site {
  if (index === 1) return { ...site, fails: 'rejects with null' };
  return index > 0 && index % 3 === 0 ? { ...site, fails: index % 2 === 0 ? 'rejects' : 'throws' } : site;
}

/** Pages with links of every kind. */
function barnyard(draw: Draw): { sites: Site[]; depths: number[] } {
  const [yard, shop, old, hens, fresh, calves] = Array.from({ length: 6 }, (_, index) => `${draw.word()}${index}`);
  const links = [
    ...[`${hens}`, `../${shop}`, `/${yard}/${hens}#eggs`, `HTTP://Farm.Example:80/${shop}`, `/${shop}?all`],
    ...['mailto:farmer@farm.example?body=http://farm.example/eggs', 'javascript:close()', 'http://['],
    ...['ftp://farm.example/', 'httpx://farm.example/', '', '#end', `/${old}`],
  ];
  const moved = `https://${fresh}.example/cows/`;
  const sites: Site[] = [
    { address: `${FARM}/${yard}/`, links },
    { address: `${FARM}/${yard}/${hens}`, links: [`${moved}${calves}`] },
    { address: `${FARM}/${shop}`, links: [`#${yard}`] },
    { address: `${FARM}/${shop}?all`, links: ['?all'] },
    { address: `${FARM}/${old}`, landsOn: moved, links: [`${calves}`, `/${calves}`, './'] },
    // Where a page landed is an address like any other.
    { address: moved, links: [] },
    { address: `${moved}${calves}`, links: [] },
    { address: `https://${fresh}.example/${calves}`, links: ['too/far'] },
  ];
  return { sites, depths: [0, 1, 1, 1, 1, 2, 2, 2] };
}

/** A service that answers as the pages say. */
function fetchPageOf(world: World, sites: readonly Site[], [rejection, thrown]: readonly Error[] = []) {
  const siteAt = (address: string) => sites.find((site) => site.address === address);
  return world.operation<[address: string, options?: Partial<Parameters<FetchPage>[1]>], Page>({
    label: (address) => labelOf({ address }),
    ms: (address) => siteAt(address)?.ms ?? 100,
    gives: (address) => ({ url: siteAt(address)?.landsOn ?? address, links: siteAt(address)?.links ?? [] }),
    fails: (address) => {
      const fails = siteAt(address)?.fails;
      return fails === 'rejects with null' ? null : fails === 'rejects' ? rejection : undefined;
    },
    throws: (address) => (siteAt(address)?.fails === 'throws' ? thrown : undefined),
    signal: (address, options) => (siteAt(address)?.heeds === false ? undefined : options?.signal),
  });
}

/** How a call stands in the timeline: a path when it is one of the farm's. */
function labelOf({ address }: { readonly address: string }): string {
  return address.startsWith(`${FARM}/`) ? address.slice(FARM.length) : address.replace(/^http:\/\//, '');
}

type Told = readonly [address: string, visit: unknown];

/** The visits in the order of their addresses, with errors of the world's as texts. */
function sorted(visits: ReadonlyMap<string, Visit>, errors: readonly unknown[] = []): Told[] {
  const told = [...visits].map(([address, visit]): Told => {
    const isKnown = !visit.ok && visit.error instanceof Error && errors.includes(visit.error);
    return [address, isKnown ? { ...visit, error: `its error: ${visit.error.message}` } : visit];
  });
  return told.sort(byAddress);
}

/** What `sorted` gives for a right crawl; without depths, for a start and the pages to which it links. */
function visitsOf(sites: readonly Site[], depths: readonly number[] = []): Told[] {
  const told = sites.map(({ address, fails, links, landsOn: url = address }, index): Told => {
    const depth = depths[index] ?? Math.min(index, 1);
    return [address, fails ? { depth, ok: false, error: ERRORS[fails] } : { depth, ok: true, page: { url, links } }];
  });
  return told.sort(byAddress);
}

function byAddress([one]: Told, [other]: Told): number {
  return one < other ? -1 : Number(one > other);
}

/** When each call of a star starts: the start first, and then so many at a time for each host, in their order. */
function startsOf([start, ...pages]: readonly Site[], concurrency: number): Record<string, number> {
  const opens = start?.ms ?? 0;
  const free = new Map<string, number[]>();
  const starts = pages.map((page): [string, number] => {
    const host = page.address.split('/')[2] ?? '';
    const places = free.get(host) ?? Array.from({ length: concurrency }, () => opens);
    free.set(host, places);
    const soonest = Math.min(...places);
    places[places.indexOf(soonest)] = soonest + lengthOf(page);
    return [labelOf(page), soonest];
  });
  return { '/': 0, ...Object.fromEntries(starts) };
}

function endOf(sites: readonly Site[], concurrency: number): number {
  const starts = startsOf(sites, concurrency);
  return Math.max(...sites.map((site) => (starts[labelOf(site)] ?? 0) + lengthOf(site)));
}

function lengthOf({ fails, ms = 0 }: Site): number {
  return fails === 'throws' ? 0 : ms;
}

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
import type { World } from 'meanwhile';
import type { Source } from '../stubs/ask-source.js';
import type { Summary } from '../stubs/news-aggregator.js';

export default exercise<typeof import('../stubs/news-aggregator.js')>({
  title: 'The aggregator',
  hints: [
    'You have `askSource`, which gives a result in time and never rejects. What is left for the aggregator to do?',
    'Three things: how many are asked at once, an end of it all after 10 s, and the counting. An aggregator that races the ' +
      'whole against a timer loses what it has; see "The deadline that threw everything away" in the lesson.',
    'Let the end of the round be a signal, which every `askSource` gets. One controller, aborted by the timer of the round ' +
      'and by the caller. Then each source ends by itself and has its result, also those whose turn never came.',
    'Nearly there: a pool as in lesson-12: some workers take the next source from one iterator and write the result to its ' +
      'place in the list. When all workers are through, see whether it was the caller who aborted: then throw the reason. ' +
      'Otherwise count. The timer and the listener go in a `finally`.',
  ],
  checks: [
    check('asks all at once, and counts what came', {
      given: (draw) =>
        Array.from({ length: 120 }, (_, index) => ({
          // The last has the name of the first, and more to tell.
          name: `S${index % 119}`,
          ms: draw.int(1, 40) * 100 + 7,
          titles: Array.from({ length: index === 119 ? 5 : draw.int(0, 4) }, () => draw.word()),
          fails: index % 119 > 0 && draw.int(1, 4) === 1,
        })),
      scenario: async ({ submission, world, given }) => {
        world.note('the summary of no sources', await new submission.NewsAggregator([]).collect());
        const sources = given.map(({ fails, ...spec }) =>
          sourceOf(world, fails ? { ...spec, error: world.error(`${spec.name} is down`) } : spec),
        );
        return new submission.NewsAggregator(sources).collect();
      },
      expect: (given) => {
        const answers = given.filter(({ fails }) => !fails);
        const longest = Math.max(...given.map(({ ms }) => ms));
        return [
          resolvesTo({
            totalSources: 120,
            successful: answers.length,
            failed: 120 - answers.length,
            totalArticles: answers.reduce((sum, { titles }) => sum + titles.length, 0),
            durationMs: longest,
            results: given.map(({ name, titles, fails }) =>
              fails ? failure(name, `${name} is down`) : success(name, titles),
            ),
          }),
          finishesAt(longest),
          peakConcurrency(120),
          notes('the summary of no sources', NOTHING),
          leavesNoTimers(),
        ];
      },
    }),
    check('two at a time, and the results in order', {
      orders: 'every',
      given: (draw) => ({ titles: [draw.word(), draw.word()], broken: draw.int(0, 3) }),
      scenario: async ({ submission, world, given: { titles, broken } }) => {
        const sources = NAMES.map((name, index) =>
          sourceOf(world, { name, ms: 100, titles, ...(index === broken ? { error: world.error('down') } : {}) }),
        );
        const summary = await new submission.NewsAggregator(sources, { concurrency: 2 }).collect();
        return { ...summary, durationMs: 'any' };
      },
      expect: ({ titles, broken }) => [
        resolvesTo({
          totalSources: 4,
          successful: 3,
          failed: 1,
          totalArticles: 6,
          durationMs: 'any',
          results: NAMES.map((name, index) => (index === broken ? failure(name, 'down') : success(name, titles))),
        }),
        peakConcurrency(2),
        callsOnce(NAMES),
      ],
    }),
    check('a silent source costs 5 s, and the others nothing', {
      given: (draw) => ({ titles: [draw.word()], limit: draw.int(6, 8) * 1_000, all: draw.int(25, 45) * 100 }),
      scenario: async ({ submission, world, given: { titles, limit, all } }) => {
        const round = (label: string): Source[] => [
          sourceOf(world, { name: `${label}slow`, ms: 9_500, titles: ['too late'] }),
          sourceOf(world, { name: `${label}quick`, ms: 1_500, titles }),
          sourceOf(world, { name: `${label}deaf`, ms: 9_000, titles: ['too late'], heeds: false }),
        ];
        const collect = async (label: string, options?: { sourceTimeoutMs?: number; totalTimeoutMs?: number }) => {
          const summary = await new submission.NewsAggregator(round(label), options).collect();
          return { cameAt: world.now(), ...summary };
        };
        const summaries = await Promise.all([
          collect(''),
          collect('patient ', { sourceTimeoutMs: limit }),
          collect('hasty ', { totalTimeoutMs: all }),
        ]);
        // By then, those who pay no attention are through as well.
        await world.sleep(5_000);
        return summaries;
      },
      expect: ({ titles, limit, all }) => [
        resolvesTo(
          [
            { label: '', ms: 5_000, error: 'timeout' },
            { label: 'patient ', ms: limit, error: 'timeout' },
            { label: 'hasty ', ms: all, error: 'out of time' },
          ].map(({ label, ms, error }) => ({
            cameAt: ms,
            totalSources: 3,
            successful: 1,
            failed: 2,
            totalArticles: 1,
            durationMs: ms,
            results: [failure(`${label}slow`, error), success(`${label}quick`, titles), failure(`${label}deaf`, error)],
          })),
        ),
        aborts(['slow', 'patient slow', 'hasty slow']),
      ],
    }),
    check('what is there after 10 s is kept', {
      given: (draw) => {
        const [a = 0, b = 0, c = 0, d = 0] = draw.latencies(4, 3_000, 4_800);
        // E and F begin between 6 and 9.6 s: neither can be through at 10 s, and G's turn never comes.
        return { a, b, c, d, titles: [draw.word(), draw.word()] };
      },
      scenario: async ({ submission, world, given: { a, b, c, d, titles } }) => {
        const sources = [a, b, c, d, 4_900, 4_900, 100].map((ms, index) =>
          sourceOf(world, { name: 'ABCDEFG'.charAt(index), ms, titles }),
        );
        const { signal } = new AbortController();
        const news = new submission.NewsAggregator(sources, { concurrency: 2 });
        const summary = await news.collect(signal);
        world.note('listeners', world.listeners(signal));
        const names = sources.map(({ name }) => name).join('');
        world.note('the list of sources afterwards', names);
        return summary;
      },
      expect: ({ a, b, c, d, titles }) => {
        const [startC, startD] = [Math.min(a, b), Math.max(a, b)];
        const [startE = 0, startF = 0] = [startC + c, startD + d].sort((x, y) => x - y);
        return [
          resolvesTo({
            totalSources: 7,
            successful: 4,
            failed: 3,
            totalArticles: 8,
            durationMs: 10_000,
            results: [
              ...['A', 'B', 'C', 'D'].map((name) => success(name, titles)),
              ...['E', 'F', 'G'].map((name) => failure(name, 'out of time')),
            ],
          }),
          startsAt({ A: 0, B: 0, C: startC, D: startD, E: startE, F: startF }),
          callsOnce(['A', 'B', 'C', 'D', 'E', 'F']),
          aborts(['E', 'F']),
          finishesAt(10_000),
          notes('the list of sources afterwards', 'ABCDEFG'),
          leavesNoListeners(),
          leavesNoTimers(),
        ];
      },
    }),
    check('the caller stops the round, and only that', {
      given: (draw) => ({ at: draw.int(20, 30) * 100, titles: [draw.word()] }),
      scenario: async ({ submission, world, given: { at, titles } }) => {
        const controller = new AbortController();
        const { signal } = controller;
        world.after(at, () => {
          controller.abort(world.error('no time to read'));
        });
        const latencies = Object.entries({ quick: 1_000, slow: 4_000, next: 4_000, last: 100 });
        const sources = latencies.map(([name, ms]) => sourceOf(world, { name, ms, titles }));
        const news = new submission.NewsAggregator(sources, { concurrency: 2, totalTimeoutMs: 6_000 });
        let issue = 0;
        const daily = { name: 'daily', fetch: () => world.sleep(100).then(() => [{ title: `${(issue += 1)}` }]) };
        // Two rounds at the same time, each asking in turn, which have long ended when the caller aborts; and one that is
        // not to begin.
        const other = new submission.NewsAggregator([daily, daily], { concurrency: 1 });
        // And one in which nobody waits for a turn any more.
        const alone = new submission.NewsAggregator([sourceOf(world, { name: 'alone', ms: 4_500, titles })]);
        const round = news.collect(signal);
        const outcomes = await Promise.allSettled([
          round,
          other.collect(signal),
          world.sleep(50).then(() => other.collect()),
          alone.collect(signal),
          other.collect(AbortSignal.abort(world.error('stopped before'))),
        ]);
        // And a round after all that, which counts from its own beginning.
        outcomes.push(...(await Promise.allSettled([other.collect()])));
        world.note('what became of the rounds', outcomes.map(tell));
        world.note('listeners', world.listeners(signal));
        return round;
      },
      expect: ({ at }) => [
        rejectsWith('no time to read'),
        notes('what became of the rounds', [
          ...['no time to read', 'issues 1, 3 in 200 ms', 'issues 2, 4 in 200 ms'],
          ...['no time to read', 'stopped before', 'issues 5, 6 in 200 ms'],
        ]),
        finishesAt(at + 200),
        aborts(['slow', 'next', 'alone']),
        leavesNothingRunning(),
        leavesNoListeners(),
        leavesNoTimers(),
      ],
    }),
  ],
});

const NAMES = ['Harbor News', 'Island Post', 'Tide Table', 'Fog Bulletin'];

const NOTHING = { totalSources: 0, successful: 0, failed: 0, totalArticles: 0, durationMs: 0, results: [] };

/** The articles of a round, or why there are none. */
function tell(outcome: PromiseSettledResult<Summary>): string {
  if (outcome.status === 'rejected') return (outcome.reason as Error).message;
  const { results, durationMs } = outcome.value;
  const articles = results.flatMap((result) => (result.status === 'success' ? result.articles : []));
  return `issues ${articles.map(({ title }) => title).join(', ')} in ${durationMs} ms`;
}

function success(name: string, titles: readonly string[]) {
  return { name, status: 'success', articles: titles.map((title) => ({ title })) };
}

function failure(name: string, error: string) {
  return { name, status: 'error', error };
}

interface SourceSpec {
  readonly name: string;
  readonly ms: number;
  readonly titles: readonly string[];
  readonly error?: Error;
  /** Whether it stops when its signal is aborted. */
  readonly heeds?: boolean;
}

function sourceOf(world: World, { name, ms, titles, error, heeds = true }: SourceSpec): Source {
  const fetch = world.operation<[AbortSignal], { title: string }[]>({
    label: name,
    ms,
    gives: () => titles.map((title) => ({ title })),
    fails: () => error,
    signal: (signal) => (heeds ? signal : undefined),
  });
  return { name, fetch };
}

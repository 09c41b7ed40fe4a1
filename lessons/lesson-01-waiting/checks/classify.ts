import { check, exercise, notes, returnsValue } from 'meanwhile';
import type { Draw } from 'meanwhile';

import type { Workload } from '../stubs/classify.js';

const ASYNC = { kind: 'io-bound', tool: 'async' };
const THREADS_TO_COMPUTE = { kind: 'cpu-bound', tool: 'worker-threads' };
const THREADS_TO_BLOCK = { kind: 'io-bound', tool: 'worker-threads' };
const SHORT_COMPUTING = { kind: 'cpu-bound', tool: 'neither' };
const SHORT_OR_SINGLE_WAIT = { kind: 'io-bound', tool: 'neither' };

/** What work is called. The name is no part of the rule, so each workload goes by any of these. */
const NAMES = [
  'fetch 20 pages',
  'find large primes',
  'blur 2 photos',
  'ask 3 old devices',
  'sort 100 names',
  'read a file',
];

export default exercise<typeof import('../stubs/classify.js')>({
  title: 'Classify the work',
  hints: [
    'If you looked over the shoulder of this program, what would you mostly see: a busy processor, or an idle one?',
    'There are two questions, and the first helps with the second: the kind compares computesMs with all the waits ' +
      'added up; the tool goes through five rules from the top and stops at the first that fits. "Waiting or ' +
      'computing?" in the lesson tells the reason of each.',
    'Add up waitsMs with a loop or with reduce, starting from 0. Then write one if with a return for each rule, in ' +
      'the order of the doc comment. Look twice at the words "less than 50 ms", "longer" and "two things or more": ' +
      'they decide between < and <=.',
  ],
  checks: [
    check('many pages to fetch: I/O-bound, async', {
      given: (draw): Workload => {
        const waitsMs = Array.from({ length: 20 }, () => draw.int(100, 300));
        return { name: draw.pick(NAMES), waitsMs, computesMs: 900, hasAsyncApi: true };
      },
      scenario: ({ submission, world, given }) => {
        const workload: Workload = { ...given, waitsMs: [...given.waitsMs] };
        const answer = submission.classify(workload);
        world.note('input', workload);
        return answer;
      },
      expect: (given) => [returnsValue(ASYNC), notes('input', given)],
    }),

    check('heavy computing: CPU-bound, worker threads', {
      given: (draw) =>
        named(draw, [
          { waitsMs: [], computesMs: draw.int(4_000, 9_000), hasAsyncApi: true },
          { waitsMs: [300, 200], computesMs: draw.int(600, 900), hasAsyncApi: true },
          { waitsMs: [draw.int(20, 90)], computesMs: draw.int(800, 2_000), hasAsyncApi: false },
        ]),
      scenario: ({ submission, given }) => given.map((workload) => submission.classify(workload)),
      expect: [returnsValue([THREADS_TO_COMPUTE, THREADS_TO_COMPUTE, THREADS_TO_COMPUTE])],
    }),

    check('blocking calls without async API: worker threads', {
      given: (draw) =>
        named(draw, [
          { waitsMs: [400, draw.int(500, 900), 700], computesMs: 30, hasAsyncApi: false },
          { waitsMs: [draw.int(2_000, 4_000)], computesMs: 15, hasAsyncApi: false },
        ]),
      scenario: ({ submission, given }) => given.map((workload) => submission.classify(workload)),
      expect: [returnsValue([THREADS_TO_BLOCK, THREADS_TO_BLOCK])],
    }),

    check('neither for something short or a single wait', {
      given: (draw) =>
        named(draw, [
          { waitsMs: [draw.int(500, 5_000)], computesMs: 20, hasAsyncApi: true },
          { waitsMs: [], computesMs: draw.int(1, 9), hasAsyncApi: true },
          { waitsMs: [8, 7, draw.int(3, 9)], computesMs: 2, hasAsyncApi: true },
          { waitsMs: [10, 12], computesMs: draw.int(1, 9), hasAsyncApi: false },
        ]),
      scenario: ({ submission, given }) => given.map((workload) => submission.classify(workload)),
      expect: [returnsValue([SHORT_OR_SINGLE_WAIT, SHORT_COMPUTING, SHORT_OR_SINGLE_WAIT, SHORT_OR_SINGLE_WAIT])],
    }),

    check('holds at the edges of the rule', {
      given: (draw) => {
        const half = draw.int(100, 900);
        return named(draw, [
          { waitsMs: [half, half], computesMs: 2 * half, hasAsyncApi: true },
          { waitsMs: [half], computesMs: half + 0.5, hasAsyncApi: true },
          { waitsMs: [20, 20], computesMs: 9.5, hasAsyncApi: true },
          { waitsMs: [20, 20], computesMs: 10, hasAsyncApi: true },
          { waitsMs: [], computesMs: 0, hasAsyncApi: false },
        ]);
      },
      scenario: ({ submission, given }) => given.map((workload) => submission.classify(workload)),
      expect: [returnsValue([ASYNC, THREADS_TO_COMPUTE, SHORT_OR_SINGLE_WAIT, ASYNC, SHORT_OR_SINGLE_WAIT])],
    }),
  ],
});

function named(draw: Draw, workloads: readonly Omit<Workload, 'name'>[]): Workload[] {
  return workloads.map((workload) => ({ name: draw.pick(NAMES), ...workload }));
}

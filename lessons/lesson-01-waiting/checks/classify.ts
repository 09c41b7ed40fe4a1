import { check, exercise, notes, returnsValue } from 'meanwhile';

import type { Workload } from '../stubs/classify.js';

const ASYNC = { kind: 'io-bound', tool: 'async' };
const THREADS_TO_COMPUTE = { kind: 'cpu-bound', tool: 'worker-threads' };
const THREADS_TO_BLOCK = { kind: 'io-bound', tool: 'worker-threads' };
const SHORT_COMPUTING = { kind: 'cpu-bound', tool: 'neither' };
const SHORT_OR_SINGLE_WAIT = { kind: 'io-bound', tool: 'neither' };

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
      given: (draw) => {
        const waitsMs = Array.from({ length: 20 }, () => draw.int(100, 300));
        return { name: 'fetch 20 pages and count their links', waitsMs, computesMs: 900, hasAsyncApi: true };
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
      given: (draw): Workload[] => [
        { name: 'find large primes', waitsMs: [], computesMs: draw.int(4_000, 9_000), hasAsyncApi: true },
        {
          name: 'download 2 photos, blur them',
          waitsMs: [300, 200],
          computesMs: draw.int(600, 900),
          hasAsyncApi: true,
        },
        { name: 'unpack 1 file', waitsMs: [draw.int(20, 90)], computesMs: draw.int(800, 2_000), hasAsyncApi: false },
      ],
      scenario: ({ submission, given }) => given.map((workload) => submission.classify(workload)),
      expect: [returnsValue([THREADS_TO_COMPUTE, THREADS_TO_COMPUTE, THREADS_TO_COMPUTE])],
    }),

    check('blocking calls without async API: worker threads', {
      given: (draw): Workload[] => [
        { name: 'ask 3 old devices', waitsMs: [400, draw.int(500, 900), 700], computesMs: 30, hasAsyncApi: false },
        { name: 'print 1 receipt', waitsMs: [draw.int(2_000, 4_000)], computesMs: 15, hasAsyncApi: false },
      ],
      scenario: ({ submission, given }) => given.map((workload) => submission.classify(workload)),
      expect: [returnsValue([THREADS_TO_BLOCK, THREADS_TO_BLOCK])],
    }),

    check('neither for something short or a single wait', {
      given: (draw): Workload[] => [
        { name: 'read one big report', waitsMs: [draw.int(500, 5_000)], computesMs: 20, hasAsyncApi: true },
        { name: 'sort 100 names', waitsMs: [], computesMs: draw.int(1, 9), hasAsyncApi: true },
        { name: 'read 3 tiny files', waitsMs: [8, 7, draw.int(3, 9)], computesMs: 2, hasAsyncApi: true },
        { name: 'read 2 tiny files', waitsMs: [10, 12], computesMs: draw.int(1, 9), hasAsyncApi: false },
      ],
      scenario: ({ submission, given }) => given.map((workload) => submission.classify(workload)),
      expect: [returnsValue([SHORT_OR_SINGLE_WAIT, SHORT_COMPUTING, SHORT_OR_SINGLE_WAIT, SHORT_OR_SINGLE_WAIT])],
    }),

    check('holds at the edges of the rule', {
      given: (draw) => ({ half: draw.int(100, 900) }),
      scenario: ({ submission, given }) => {
        const edges: Workload[] = [
          { name: 'as long', waitsMs: [given.half, given.half], computesMs: 2 * given.half, hasAsyncApi: true },
          { name: 'a little longer', waitsMs: [given.half], computesMs: given.half + 1, hasAsyncApi: true },
          { name: 'just short', waitsMs: [20, 20], computesMs: 9, hasAsyncApi: true },
          { name: 'just not short', waitsMs: [20, 20], computesMs: 10, hasAsyncApi: true },
          { name: 'nothing at all', waitsMs: [], computesMs: 0, hasAsyncApi: false },
        ];
        return edges.map((workload) => submission.classify(workload));
      },
      expect: [returnsValue([ASYNC, THREADS_TO_COMPUTE, SHORT_OR_SINGLE_WAIT, ASYNC, SHORT_OR_SINGLE_WAIT])],
    }),
  ],
});

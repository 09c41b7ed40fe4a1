import { check, exercise, notes, returnsValue } from 'meanwhile';

import type { Workload } from '../stubs/choose-tool.js';

export default exercise<typeof import('../stubs/choose-tool.js')>({
  title: 'Choose the tool',
  hints: [
    'What would somebody else on this thread notice if these jobs were simply done, one after another?',
    'The first rule compares all the computing, of all the jobs together, with the patience; the second one compares ' +
      'copying and computing of a single job. "Which tool, then?" in the lesson tells the reason of each rule.',
    'Write one `if` with a `return` for each rule, in the order of the doc comment. "No longer than", "as long or ' +
      'longer" and "two or more" decide between < and <=.',
    'Nearly there: `jobs * computesMs <= patienceMs` is the first question. Only within it do the waits matter. After ' +
      'it come `copyMs >= computesMs`, and then the number of jobs.',
  ],
  checks: [
    check('waits overlap with async', {
      given: (draw): Workload[] => [
        { name: 'ask many shops', jobs: draw.int(20, 90), waitsMs: 300, computesMs: 0, copyMs: 1, patienceMs: 50 },
        { name: 'load two pages', jobs: 2, waitsMs: draw.int(1, 9), computesMs: 20, copyMs: 1, patienceMs: 50 },
      ],
      scenario: ({ submission, world, given }) => {
        const workloads = given.map((workload) => ({ ...workload }));
        const tools = workloads.map((workload) => submission.chooseTool(workload));
        world.note('the workloads afterwards', workloads);
        return tools;
      },
      expect: (given) => [returnsValue(['async', 'async']), notes('the workloads afterwards', given)],
    }),
    check('computing goes to a worker, or to a pool', {
      points: 2,
      given: (draw): Workload[] => [
        { name: 'unpack an archive', jobs: 1, waitsMs: 0, computesMs: draw.int(200, 900), copyMs: 20, patienceMs: 50 },
        { name: 'draw maps', jobs: draw.int(3, 9), waitsMs: 10, computesMs: 400, copyMs: 30, patienceMs: 100 },
        { name: 'fetch and draw', jobs: draw.int(30, 60), waitsMs: 900, computesMs: 10, copyMs: 2, patienceMs: 200 },
        { name: 'fetch and unpack', jobs: 1, waitsMs: 5_000, computesMs: 300, copyMs: 5, patienceMs: 299 },
      ],
      scenario: ({ submission, given }) => given.map((workload) => submission.chooseTool(workload)),
      expect: [returnsValue(['worker', 'pool', 'pool', 'worker'])],
    }),
    check('nothing where nothing is gained, else chunks', {
      given: (draw): Workload[] => [
        { name: 'read one page', jobs: 1, waitsMs: draw.int(500, 5_000), computesMs: 5, copyMs: 1, patienceMs: 50 },
        { name: 'sort short lists', jobs: 20, waitsMs: 0, computesMs: 2, copyMs: draw.int(1, 9), patienceMs: 50 },
        { name: 'index a big list', jobs: 1, waitsMs: 0, computesMs: 300, copyMs: draw.int(301, 900), patienceMs: 50 },
        { name: 'mark many rows', jobs: draw.int(60, 90), waitsMs: 5, computesMs: 1, copyMs: 2, patienceMs: 50 },
      ],
      scenario: ({ submission, given }) => given.map((workload) => submission.chooseTool(workload)),
      expect: [returnsValue(['nothing', 'nothing', 'chunks', 'chunks'])],
    }),
    check('holds at the edges of the rule', {
      given: (draw) => ({ ms: draw.int(20, 90) }),
      scenario: ({ submission, given: { ms } }) => {
        const edges: Workload[] = [
          { name: 'just patient', jobs: 2, waitsMs: 1, computesMs: ms, copyMs: 1, patienceMs: 2 * ms },
          { name: 'no longer patient', jobs: 2, waitsMs: 1, computesMs: ms, copyMs: 1, patienceMs: 2 * ms - 1 },
          { name: 'copied as long', jobs: 1, waitsMs: 0, computesMs: ms, copyMs: ms, patienceMs: ms - 1 },
          { name: 'copied a little shorter', jobs: 1, waitsMs: 0, computesMs: ms, copyMs: ms - 1, patienceMs: ms - 1 },
          { name: 'nothing to do', jobs: 5, waitsMs: 0, computesMs: 0, copyMs: 0, patienceMs: 0 },
        ];
        return edges.map((workload) => submission.chooseTool(workload));
      },
      expect: [returnsValue(['async', 'pool', 'chunks', 'worker', 'nothing'])],
    }),
  ],
});

import { check, exercise, notes, returnsValue } from 'meanwhile';
import type { Draw } from 'meanwhile';

import type { Tool, Workload } from '../stubs/choose-tool.js';

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
      given: (draw) =>
        drawCases(draw, [
          // Many shops are asked.
          ['async', { jobs: draw.int(20, 90), waitsMs: 300, computesMs: 0, copyMs: 1, patienceMs: 50 }],
          // Two pages are loaded.
          ['async', { jobs: 2, waitsMs: draw.int(1, 9), computesMs: 20, copyMs: 1, patienceMs: 50 }],
        ]),
      scenario: ({ submission, world, given }) => {
        const workloads = given.map(({ workload }) => ({ ...workload }));
        const tools = workloads.map((workload) => submission.chooseTool(workload));
        world.note('the workloads afterwards', workloads);
        return tools;
      },
      expect: (given) => [
        returnsValue(given.map(({ tool }) => tool)),
        notes(
          'the workloads afterwards',
          given.map(({ workload }) => workload),
        ),
      ],
    }),
    check('computing goes to a worker, or to a pool', {
      points: 2,
      given: (draw) =>
        drawCases(draw, [
          // An archive is unpacked; maps are drawn.
          ['worker', { jobs: 1, waitsMs: 0, computesMs: draw.int(200, 900), copyMs: 20, patienceMs: 50 }],
          ['pool', { jobs: draw.int(3, 9), waitsMs: 10, computesMs: 400, copyMs: 30, patienceMs: 100 }],
          // The same, and they are fetched first: the waits do not change it.
          ['worker', { jobs: 1, waitsMs: 5_000, computesMs: 300, copyMs: 5, patienceMs: 299 }],
          ['pool', { jobs: draw.int(30, 60), waitsMs: 900, computesMs: 10, copyMs: 2, patienceMs: 200 }],
        ]),
      scenario: ({ submission, given }) => given.map(({ workload }) => submission.chooseTool(workload)),
      expect: (given) => [returnsValue(given.map(({ tool }) => tool))],
    }),
    check('nothing where nothing is gained, else chunks', {
      given: (draw) =>
        drawCases(draw, [
          // One page is read; short lists are sorted.
          ['nothing', { jobs: 1, waitsMs: draw.int(500, 5_000), computesMs: 5, copyMs: 1, patienceMs: 50 }],
          ['nothing', { jobs: 20, waitsMs: 0, computesMs: 2, copyMs: draw.int(1, 9), patienceMs: 50 }],
          // A big list is indexed; many rows are marked.
          ['chunks', { jobs: 1, waitsMs: 0, computesMs: 300, copyMs: draw.int(301, 900), patienceMs: 50 }],
          ['chunks', { jobs: draw.int(60, 90), waitsMs: 5, computesMs: 1, copyMs: 2, patienceMs: 50 }],
        ]),
      scenario: ({ submission, given }) => given.map(({ workload }) => submission.chooseTool(workload)),
      expect: (given) => [returnsValue(given.map(({ tool }) => tool))],
    }),
    check('holds at the edges of the rule', {
      given: (draw) => {
        const ms = draw.int(20, 90);
        return drawCases(draw, [
          // Just patient enough, and no longer.
          ['async', { jobs: 2, waitsMs: 1, computesMs: ms, copyMs: 1, patienceMs: 2 * ms }],
          ['pool', { jobs: 2, waitsMs: 1, computesMs: ms, copyMs: 1, patienceMs: 2 * ms - 1 }],
          // It takes as long to copy as to compute, and a little less.
          ['chunks', { jobs: 1, waitsMs: 0, computesMs: ms, copyMs: ms, patienceMs: ms - 1 }],
          ['worker', { jobs: 1, waitsMs: 0, computesMs: ms, copyMs: ms - 1, patienceMs: ms - 1 }],
          ['nothing', { jobs: 5, waitsMs: 0, computesMs: 0, copyMs: 0, patienceMs: 0 }],
        ]);
      },
      scenario: ({ submission, given }) => given.map(({ workload }) => submission.chooseTool(workload)),
      expect: (given) => [returnsValue(given.map(({ tool }) => tool))],
    }),
  ],
});

interface Case {
  readonly tool: Tool;
  readonly workload: Workload;
}

/** In any order and under any name: neither says anything about the tool. */
function drawCases(draw: Draw, cases: readonly (readonly [Tool, Omit<Workload, 'name'>])[]): Case[] {
  return draw.shuffle(cases).map(([tool, workload]) => ({ tool, workload: { name: draw.word(), ...workload } }));
}

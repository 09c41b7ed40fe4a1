import type { Result } from '../../grader/report/result.js';
import { bar, exercise, failed, lesson, notRun, passed, result } from './build.js';
import { hugeOutput, longTexts, printing, wide } from './text-screens.js';
import { everyLook, longLabels, manyLanes } from './time-screens.js';
import { sequential, staircase, together, TOGETHER } from './together.js';

const sequentially = exercise('run-sequentially', 'One after another', 'passed');
const later = exercise('download-all', 'Download them all', 'not-started');

const mixed = result(
  lesson('lesson-03', TOGETHER, [
    sequentially,
    exercise('run-together', 'Run them together', 'failed', {
      checks: [
        passed('gives the results in the order of the tasks'),
        failed('three 2 s tasks finish in 2 s', {
          points: 2,
          message: 'took 6 s; wanted 2 s',
          diagnosis: sequential,
          timeline: staircase,
          wanted: together,
        }),
        failed('tasks of 1 s, 3 s and 2 s finish in 3 s', {
          message: 'took 6 s; wanted 3 s',
          diagnosis: sequential,
          timeline: staircase,
          wanted: together,
        }),
      ],
    }),
    later,
  ]),
);

const passedAll = result(
  lesson('lesson-03', TOGETHER, [
    sequentially,
    exercise('run-together', 'Run them together', 'passed'),
    exercise('download-all', 'Download them all', 'passed'),
  ]),
);

const notStarted = result(
  lesson('lesson-03', TOGETHER, [
    exercise('run-sequentially', 'One after another', 'not-started'),
    exercise('run-together', 'Run them together', 'not-started'),
    later,
  ]),
);

const problems = result(
  lesson('lesson-03', TOGETHER, [
    exercise('run-sequentially', 'One after another', 'broken', {
      problem: { message: 'Expected ")" but found "}"', line: 12 },
    }),
    exercise('run-together', 'Run them together', 'stuck', {
      problem: {
        message: 'still busy after 5 s of real time: it goes round and round there and comes to no end',
        line: 7,
      },
      checks: [
        passed('gives the results in the order of the tasks'),
        {
          ...notRun('three 2 s tasks finish in 2 s', 'the program got stuck here', 2),
          timeline: [bar('A', 0, 2_000), { label: 'B', start: 2_000, end: null, outcome: 'pending' }],
        },
        notRun('an empty list gives an empty list', 'the run had ended before'),
        notRun('a failing task fails the whole', 'the run had ended before'),
      ],
    }),
    exercise('download-all', 'Download them all', 'crashed', {
      problem: { message: 'ended its process (exit code 1)', line: null },
      output: [{ check: 'downloads all files', at: 0, text: 'leaving now' }],
      checks: [notRun('downloads all files', 'the program ended here', 4)],
    }),
    exercise('process-all', 'Process them all', 'crashed', {
      problem: { message: 'ran out of memory: something grows without end', line: null },
      checks: [notRun('five items of 0.5 s in 0.5 s', 'the program ended here', 4)],
    }),
    exercise('compare-speed', 'Measure both ways', 'grader-error', {
      problem: {
        message:
          'the grader itself failed: TypeError: given.tasks is not iterable; please report it, with the submission, to whoever gave you this course',
        line: null,
      },
    }),
  ]),
);

/** Results as students meet them, one for each screen that is kept in `screens/`. */
export const screens = {
  mixed,
  'all passed': passedAll,
  'not started': notStarted,
  'half way': result(lesson('lesson-03', TOGETHER, [sequentially, later])),
  problems,
  'huge output': hugeOutput,
  printing,
  'long texts': longTexts,
  'long labels': longLabels,
  'wide characters': wide,
  'many lanes': manyLanes,
  'every look of a bar': everyLook,
  'two lessons': result(...mixed.lessons, ...passedAll.lessons.map((each) => ({ ...each, id: 'lesson-04' }))),
  'two lessons passed': result(
    ...passedAll.lessons,
    ...passedAll.lessons.map((each) => ({ ...each, id: 'lesson-04' })),
  ),
  nothing: result(),
} satisfies Readonly<Record<string, Result>>;

import type { OutputLine } from '../../grader/report/result.js';
import { exercise, failed, lesson, passed, result } from './build.js';
import { sequential, staircase, together, TOGETHER } from './together.js';

const numbered = (check: string, from: number, count: number): OutputLine[] =>
  Array.from({ length: count }, (_, index) => ({ check, at: index * 250, text: `step ${from + index} of the loop` }));

export const hugeOutput = result(
  lesson('lesson-03', TOGETHER, [
    exercise('run-together', 'Run them together', 'failed', {
      output: numbered('three 2 s tasks finish in 2 s', 1, 70),
      outputCut: 99_930,
      checks: [
        failed('three 2 s tasks finish in 2 s', {
          message: 'took 6 s; wanted 2 s',
          diagnosis: sequential,
          timeline: staircase,
          wanted: together,
        }),
      ],
    }),
  ]),
);

export const printing = result(
  lesson('lesson-02', 'Async functions and await', [
    exercise('fetch-data', 'Fetch some data', 'passed', {
      output: [
        { check: 'logs and waits', at: 0, text: 'Fetching data...' },
        { check: 'logs and waits', at: 1_000, text: 'Data received!' },
      ],
    }),
    exercise('total-of', 'Add up pairs', 'failed', {
      output: [
        { check: 'adds three pairs', at: 0, text: 'pairs: [ [ 1, 2 ], [ 3, 4 ], [ 5, 6 ] ]\tthree of them' },
        {
          check: 'adds three pairs',
          at: 100,
          text: '\u001b[31mred\u001b[0m \u001b[2J\u001b[1;1H ✗ fake   0/3 \u0007\r\u202egnp.',
        },
        { check: 'gives 0 for no pairs', at: 1_234, text: `{ body: '${'lorem ipsum dolor sit amet '.repeat(20)}' }` },
        { check: 'gives 0 for no pairs', at: 900_000, text: '' },
      ],
      checks: [
        passed('adds three pairs'),
        failed('gives 0 for no pairs', {
          message: 'resolved to undefined; wanted 0',
          diagnosis: {
            id: 'wrong-value',
            message: 'It gave undefined, and 0 is wanted. Is a `return` missing?',
            line: 14,
          },
        }),
      ],
    }),
  ]),
);

export const longTexts = result(
  lesson('lesson-03', 'One after another, or together, and everything else that there is to say of waiting', [
    exercise(
      'repair-forgotten-await-in-a-long-loop',
      'Repair the loader that forgets what it is waiting for',
      'passed',
    ),
    exercise(
      'run-together',
      'Run them together, in the order in which they were given, whatever finishes first',
      'failed',
      {
        checks: [
          failed(
            'gives the results in the order of the tasks even when the last of them finishes long before the first',
            {
              message:
                "resolved to ['delta', 'alpha', 'charlie', 'bravo', { name: 'echo', sizeMb: 12.5, parts: ['one', 'two', 'three'] }]; wanted ['alpha', 'bravo', 'charlie', 'delta', { name: 'echo', sizeMb: 12.5, parts: ['one', 'two', 'three'] }]",
              diagnosis: {
                id: 'wrong-order',
                message:
                  'The results stand in the order in which the tasks finished. Give each result the place of its task: Promise.all does that by itself.',
                line: 21,
              },
            },
          ),
          failed('takes the values as they are', {
            message: `resolved to '${'x'.repeat(150)}'; wanted 'x'`,
            diagnosis: { id: 'wrong-value', message: 'The text is 150 times as long as it should be.', line: null },
          }),
        ],
      },
    ),
  ]),
);

export const wide = result(
  lesson('lesson-03', '並行処理', [
    exercise('run-together', '全部いっしょに走らせる', 'failed', {
      output: [{ check: '三つ', at: 0, text: `結果: ${'東京タワー🗼'.repeat(12)}` }],
      checks: [
        failed('三つの仕事が二秒で終わる', {
          message: "resolved to ['東京', '👨‍👩‍👧']; wanted ['東京', '大阪']",
          diagnosis: { id: 'wrong-value', message: 'これは長い文です。'.repeat(10), line: 4 },
        }),
      ],
    }),
  ]),
);

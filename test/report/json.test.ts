import fc from 'fast-check';
import { expect, it } from 'vitest';
import { renderJson } from '../../grader/report/json.js';
import type { Result } from '../../grader/report/result.js';
import { anyResult, SEEDED } from './any-result.js';
import { bar, exercise, failed, lesson, result } from './build.js';
import { screens } from './screens.js';

const small = result(
  lesson('lesson-03', 'One after another, or together', [
    exercise('run-together', 'Run them together', 'failed', {
      output: [{ check: 'three 2 s tasks finish in 2 s', at: 1_000, text: 'half way' }],
      checks: [
        failed('three 2 s tasks finish in 2 s', {
          points: 2,
          message: 'took 6 s; 2 s wanted',
          diagnosis: { id: 'sequential-await', message: 'Each task waits for the one before.', line: 9 },
          timeline: [bar('A', 0, 2_000)],
          wanted: [bar('A', 0, 2_000)],
        }),
      ],
    }),
  ]),
);

it('writes the document in the order that is promised', () => {
  expect(renderJson(small)).toMatchInlineSnapshot(`
    "{
      "schema": "meanwhile/result/v1",
      "seed": 1,
      "points": {
        "earned": 0,
        "possible": 2
      },
      "lessons": [
        {
          "id": "lesson-03",
          "folder": "lesson-03-together",
          "title": "One after another, or together",
          "points": {
            "earned": 0,
            "possible": 2
          },
          "exercises": [
            {
              "id": "run-together",
              "title": "Run them together",
              "file": "exercises/lesson-03-together/run-together.ts",
              "status": "failed",
              "points": {
                "earned": 0,
                "possible": 2
              },
              "problem": null,
              "output": [
                {
                  "check": "three 2 s tasks finish in 2 s",
                  "at": 1000,
                  "text": "half way"
                }
              ],
              "outputCut": 0,
              "checks": [
                {
                  "title": "three 2 s tasks finish in 2 s",
                  "status": "failed",
                  "points": {
                    "earned": 0,
                    "possible": 2
                  },
                  "message": "took 6 s; 2 s wanted",
                  "diagnosis": {
                    "id": "sequential-await",
                    "message": "Each task waits for the one before.",
                    "line": 9
                  },
                  "virtualMs": 6000,
                  "timeline": [
                    {
                      "label": "A",
                      "start": 0,
                      "end": 2000,
                      "outcome": "fulfilled"
                    }
                  ],
                  "wanted": [
                    {
                      "label": "A",
                      "start": 0,
                      "end": 2000,
                      "outcome": "fulfilled"
                    }
                  ]
                }
              ]
            }
          ]
        }
      ]
    }
    "
  `);
});

it('gives the same bytes in whatever order the keys were set', () => {
  for (const screen of Object.values(screens)) expect(renderJson(backwards(screen))).toBe(renderJson(screen));
});

it('loses nothing on the way', () => {
  fc.assert(
    fc.property(anyResult, (any) => {
      expect(JSON.parse(renderJson(any))).toEqual(any);
    }),
    SEEDED,
  );
});

it('names the file of a mistake only when it is not the exercise’s own', () => {
  const elsewhere = failed('adds', {
    message: 'returned 1; 2 wanted',
    diagnosis: { id: 'wrong-value', message: 'Wrong.', line: 2, file: 'add.ts' },
  });
  const json = renderJson(
    result(lesson('lesson-02', 'Await', [exercise('a', 'A', 'failed', { checks: [elsewhere] })])),
  );
  expect(json).toContain('"file": "add.ts"');
  expect(renderJson(small).match(/"file"/g)).toHaveLength(1);
});

it('holds no control character that a terminal could obey', () => {
  const printing = exercise('a', 'A', 'passed', { output: [{ check: 'c', at: 0, text: '\u001b[2J \u009b2J \u007f' }] });
  const json = renderJson(result(lesson('lesson-02', 'Await', [printing])));
  expect(json).toContain('"\\u001b[2J \\u009b2J \\u007f"');
});

function backwards(data: Result): Result {
  const reverse = (_key: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toReversed())
      : value;
  return JSON.parse(JSON.stringify(data), reverse) as Result;
}

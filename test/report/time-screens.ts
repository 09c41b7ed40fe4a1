import { bar, exercise, failed, lesson, result } from './build.js';
import { TOGETHER } from './together.js';

export const longLabels = result(
  lesson('lesson-03', TOGETHER, [
    exercise('download-all', 'Download them all', 'failed', {
      checks: [
        failed('downloads start at once', {
          message: 'took 3.8 s; wanted 2 s',
          diagnosis: {
            id: 'sequential-await',
            message: 'The second download started only at 0.2 s, when the first was done.',
            line: 5,
          },
          timeline: [
            bar('download https://example.org/a.zip', 0, 200),
            bar('download https://example.org/b.zip', 200, 800),
            bar('download https://example.org/c.zip', 800, 2_800),
            bar('日本語のファイル.zip', 2_800, 3_800),
          ],
          wanted: [
            bar('download https://example.org/a.zip', 0, 200),
            bar('download https://example.org/b.zip', 0, 600),
            bar('download https://example.org/c.zip', 0, 2_000),
            bar('日本語のファイル.zip', 0, 1_000),
          ],
        }),
      ],
    }),
  ]),
);

const thirty = (start: (index: number) => number) =>
  Array.from({ length: 30 }, (_, index) => bar(`item ${index + 1}`, start(index), start(index) + 500));

export const manyLanes = result(
  lesson('lesson-12', 'Limiting concurrency', [
    exercise('map-limit', 'No more than so many at once', 'failed', {
      checks: [
        failed('thirty items, ten at a time', {
          message: '30 calls ran at once; wanted at most 10',
          diagnosis: { id: 'over-limit', message: 'At 0 s 30 calls were running, and 10 is the limit.', line: 3 },
          timeline: thirty(() => 0),
          wanted: thirty((index) => Math.floor(index / 10) * 500),
        }),
      ],
    }),
  ]),
);

export const everyLook = result(
  lesson('lesson-13', 'Rate limits and retries', [
    exercise('retry', 'Try again', 'failed', {
      checks: [
        failed('waits between attempts', {
          message: 'attempt started at 2 s; wanted 3 s',
          diagnosis: {
            id: 'wrong-time',
            message: 'The delay does not grow: each wait must be twice the one before.',
            line: 8,
          },
          timeline: [
            { label: 'attempt', start: 0, end: 500, outcome: 'rejected' },
            { label: 'attempt', start: 1_000, end: 1_000, outcome: 'rejected' },
            { label: 'attempt', start: 2_000, end: null, outcome: 'pending' },
            { label: 'blocked', start: 1_000, end: 2_000, outcome: 'blocked' },
            bar('close', 1_500, 1_500),
          ],
          wanted: [
            { label: 'attempt', start: 0, end: 500, outcome: 'rejected' },
            { label: 'attempt', start: 1_000, end: 1_000, outcome: 'rejected' },
            bar('attempt', 3_000, 3_250),
          ],
        }),
        failed('gives up after three', {
          message: 'attempt was never called; wanted 1 call',
          diagnosis: { id: 'never-called', message: 'The operation is never called.', line: null },
          timeline: [],
          wanted: [bar('attempt', 0, 900_000)],
        }),
        failed('doubles the delay', {
          message: 'took 2 s; wanted 3 s',
          diagnosis: { id: 'wrong-time', message: 'The delay is a constant.', line: 11 },
          timeline: [bar('attempt', 0, 1_000), bar('attempt', 1_000, 2_000)],
          wanted: [bar('attempt', 0, 1_000), bar('attempt', 2_000, 3_000)],
        }),
      ],
    }),
  ]),
);

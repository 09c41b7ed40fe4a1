import fc from 'fast-check';
import { DIAGNOSIS_IDS } from '../../grader/judge/diagnosis.js';
import type { TimelineEntry } from '../../grader/judge/timeline.js';
import { RESULT_SCHEMA, type Result } from '../../grader/report/result.js';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.string({
    unit: fc.constantFrom('日', '👨‍👩‍👧', 'x', ' ', '; ', 'line 9', '\u001b[31m', '\n', 'e\u0301', '▇'),
    maxLength: 80,
  }),
);
const points = fc.record({ earned: fc.nat(99), possible: fc.nat(99) });
const line = fc.option(fc.integer({ min: 1, max: 2_000 }));
const ms = fc.oneof(fc.nat(20_000), fc.nat(2_147_483_647), fc.constant(0));

const ended: fc.Arbitrary<TimelineEntry> = fc
  .record({
    label: text,
    start: ms,
    lasts: ms,
    outcome: fc.constantFrom('fulfilled' as const, 'rejected' as const, 'blocked' as const),
  })
  .map(({ lasts, ...entry }) => ({
    label: entry.label,
    start: entry.start,
    end: entry.start + lasts,
    outcome: entry.outcome,
  }));
const pending: fc.Arbitrary<TimelineEntry> = fc.record({
  label: text,
  start: ms,
  end: fc.constant(null),
  outcome: fc.constant('pending' as const),
});
const timeline = fc.array(fc.oneof(ended, pending), { maxLength: 20 });

const diagnosis = fc.record(
  { id: fc.constantFrom(...DIAGNOSIS_IDS), message: text, line, file: text },
  { requiredKeys: ['id', 'message', 'line'] },
);
const passedCheck = fc.record({
  title: text,
  points,
  status: fc.constant('passed' as const),
  message: fc.constant(null),
  diagnosis: fc.constant(null),
  virtualMs: fc.option(ms),
  timeline,
  wanted: fc.constant(null),
});
const failedCheck = fc.record({
  title: text,
  points,
  status: fc.constant('failed' as const),
  message: text,
  diagnosis,
  virtualMs: fc.option(ms),
  timeline,
  wanted: fc.option(timeline),
});
const notRunCheck = fc.record({
  title: text,
  points,
  status: fc.constant('not-run' as const),
  message: text,
  diagnosis: fc.constant(null),
  virtualMs: fc.constant(null),
  timeline: fc.tuple(),
  wanted: fc.constant(null),
});

const exercise = fc.record({
  id: text,
  title: text,
  file: text,
  status: fc.constantFrom(
    'passed' as const,
    'failed' as const,
    'not-started' as const,
    'broken' as const,
    'stuck' as const,
    'crashed' as const,
    'grader-error' as const,
  ),
  points,
  problem: fc.option(fc.record({ message: text, line })),
  output: fc.array(fc.record({ check: fc.constantFrom('one', 'another'), at: ms, text }), { maxLength: 60 }),
  outputCut: fc.nat(100_000),
  checks: fc.array(fc.oneof(passedCheck, failedCheck, notRunCheck), { maxLength: 5 }),
});

/** Results that no grader would make, to see that no text and no number breaks a report. */
export const anyResult: fc.Arbitrary<Result> = fc.record({
  schema: fc.constant(RESULT_SCHEMA),
  seed: fc.nat(),
  points,
  lessons: fc.array(
    fc.record({ id: text, folder: text, title: text, points, exercises: fc.array(exercise, { maxLength: 3 }) }),
    { maxLength: 3 },
  ),
});

/** The same results in every run of the tests. */
export const SEEDED = { seed: 20 } as const;

import { expect, it } from 'vitest';
import { reviewSurvivors } from '../../mutate/known-survivors.js';
import type { Outcome } from '../../mutate/outcome.js';
import { survivorsOf } from '../../mutate/outcome.js';
import { report } from '../../mutate/report.js';

const NAP = 'lesson-01-two/nap';
const BOTH = 'lesson-01-two/both';

function outcome(exercise: string, status: Outcome['status'], line = 1): Outcome {
  const file = `solutions/${exercise}.ts`;
  return { exercise, file, family: 'leave out', status, line, original: `step ${line};`, mutated: ';' };
}

function entry(exercise: string, line: number) {
  return { exercise, family: 'leave out', original: `step ${line};`, mutated: ';', reason: 'It does nothing.' };
}

function reportOn(outcomes: readonly Outcome[], list: readonly ReturnType<typeof entry>[], whole = false) {
  return report([NAP, BOTH], outcomes, reviewSurvivors(survivorsOf(outcomes), list, [NAP, BOTH]), whole);
}

it('counts by exercise and shows every survivor, known, unknown and stale', () => {
  const outcomes = [
    outcome(NAP, 'failed'),
    outcome(NAP, 'stuck'),
    outcome(BOTH, 'broken'),
    outcome(BOTH, 'passed', 4),
    outcome(BOTH, 'passed', 5),
  ];
  const { text, ok } = reportOn(outcomes, [entry(BOTH, 4), entry(NAP, 6)]);
  expect(text).toMatchInlineSnapshot(`
    "exercise                                      mutants   killed  (stuck) survived
    lesson-01-two/nap                                   2        2        1        0
    lesson-01-two/both                                  3        1        0        2
    total                                               5        3        1        2

    solutions/lesson-01-two/both.ts:4  leave out
        - step 4;
        + ;
        no fault: It does nothing.

    solutions/lesson-01-two/both.ts:5  leave out
        - step 5;
        + ;
        ✗ it passes: sharpen a check, or list it in mutate/survivors/ with the reason why it is right

    lesson-01-two/nap  leave out
        - step 6;
        + ;
        ✗ mutate/survivors/ lists it, but there is no such survivor any more: take it out of the list

    60.0 % of the mutants fail.
    "
  `);
  expect(ok).toBe(false);
});

it('is content when every survivor is known', () => {
  expect(reportOn([outcome(NAP, 'failed'), outcome(NAP, 'passed', 2)], [entry(NAP, 2)]).ok).toBe(true);
});

it('is not content with an unknown survivor', () => {
  expect(reportOn([outcome(NAP, 'failed'), outcome(NAP, 'passed', 2)], []).ok).toBe(false);
});

it('is not content with a stale entry', () => {
  expect(reportOn([outcome(NAP, 'failed')], [entry(NAP, 2)]).ok).toBe(false);
});

it('wants 97 % of the mutants of the whole course to fail', () => {
  const killed = Array.from({ length: 97 }, () => outcome(NAP, 'failed'));
  const survived = [1, 2, 3].map((line) => outcome(NAP, 'passed', line));
  const known = [1, 2, 3].map((line) => entry(NAP, line));
  expect(reportOn([...killed, ...survived], known, true).ok).toBe(true);
  const { ok, text } = reportOn([...killed.slice(1), ...survived], known, true);
  expect(ok).toBe(false);
  expect(text).toContain('96.9 % of the mutants fail; at least 97 % wanted.');
});

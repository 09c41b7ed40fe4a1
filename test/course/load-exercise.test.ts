import { describe, expect, it } from 'vitest';
import { loadExercise } from '../../grader/course/load-exercise.js';

/** The script of a checks file whose default export is what an expression gives. */
function script(expression: string): string {
  return `(function (require) { const { exercise, check, finishesAt } = require('meanwhile'); return { default: ${expression} }; })`;
}

const CHECK = `check('waits', { scenario: () => undefined, expect: [finishesAt(5)] })`;

it('gives title, hints and checks, with the defaults filled in', () => {
  const spec = loadExercise(script(`exercise({ title: 'Nap', hints: ['Hm?'], checks: [${CHECK}] })`), 'checks/nap.ts');
  expect(spec).toMatchObject({ title: 'Nap', kind: 'write', hints: ['Hm?'] });
  expect(spec.checks[0]).toMatchObject({ title: 'waits', points: 1, given: null, waive: [] });
  expect(spec.checks[0]?.expect(undefined)).toHaveLength(1);
});

it('hands what was given to the expectations', () => {
  const check = `check('x', { given: () => 7, scenario: () => 0, expect: (given) => Array.from({ length: given }, () => finishesAt(1)) })`;
  const spec = loadExercise(script(`exercise({ title: 'Nap', hints: [], checks: [${check}] })`), 'checks/nap.ts');
  expect(spec.checks[0]?.expect(7)).toHaveLength(7);
});

describe('a broken checks file is reported', () => {
  it.each([
    ['that exports nothing', 'undefined', 'its default export is not an exercise'],
    ['without a title', `exercise({ title: ' ', hints: [], checks: [${CHECK}] })`, 'the exercise has no title'],
    [
      'of an unknown kind',
      `exercise({ title: 'Nap', kind: 'guess', hints: [], checks: [${CHECK}] })`,
      '"guess" is no kind of exercise',
    ],
    [
      'of test files without a subject',
      `exercise({ title: 'Nap', kind: 'test', hints: [], checks: [${CHECK}] })`,
      'an exercise of the kind "test" has a subject, and no other has',
    ],
    [
      'with hints that are no text',
      `exercise({ title: 'Nap', hints: [1], checks: [${CHECK}] })`,
      'the hints must be a list of sentences',
    ],
    ['without checks', `exercise({ title: 'Nap', hints: [], checks: [] })`, 'the exercise has no checks'],
    [
      'with two checks of one title',
      `exercise({ title: 'Nap', hints: [], checks: [${CHECK}, ${CHECK}] })`,
      'two checks have the title "waits"',
    ],
    [
      'with half a point',
      `exercise({ title: 'Nap', hints: [], checks: [check('a', { points: 0.5, scenario: () => 0, expect: [] })] })`,
      '"a" must give a whole number of points',
    ],
    ['that throws', `(() => { throw new Error('typo') })()`, 'it throws when it is loaded: typo'],
  ])('%s', (_, expression, reason) => {
    expect(() => loadExercise(script(expression), 'checks/nap.ts')).toThrow(`checks/nap.ts: ${reason}`);
  });
});

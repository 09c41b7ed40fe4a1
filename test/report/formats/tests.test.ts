import { expect, it } from 'vitest';
import { testedExercises } from '../../../grader/report/formats/tests.js';
import { sumPoints } from '../../../grader/report/points.js';
import { exercise, lesson, notRun, result } from '../build.js';
import { consistent, everyStatus } from './results.js';

it('maps each way to end to states that other tools know', () => {
  const states = testedExercises(everyStatus).map(({ exercise: { id }, tests }) => [
    id,
    tests.map(({ state }) => state),
  ]);
  expect(Object.fromEntries(states)).toEqual({
    'a-passed': ['passed'],
    'b-failed': ['passed', 'failed'],
    'c-not-started': ['skipped'],
    'd-broken': ['error', 'skipped'],
    'e-stuck': ['passed', 'error', 'skipped'],
    'f-crashed': ['passed', 'error', 'skipped'],
    'g-grader-error': ['passed', 'error', 'skipped'],
  });
});

it('loses no points, whatever became of an exercise', () => {
  for (const each of Object.values(consistent)) {
    expect(sumPoints(testedExercises(each).flatMap(({ tests }) => tests.map(({ points }) => points)))).toEqual(
      each.points,
    );
  }
});

it('tells why an exercise could not be graded with the first check that this kept from running', () => {
  const stuck = testedExercises(everyStatus).find(({ exercise: { id } }) => id === 'e-stuck');
  expect(stuck?.tests.map(({ message }) => message)).toEqual([null, 'it is stuck', 'had ended']);
});

it('a check that could not be judged is an error, though its exercise has no problem', () => {
  const unjudged = { ...exercise('a', 'A', 'failed'), checks: [notRun('one', 'no trace')] };
  const [only] = testedExercises(result(lesson('lesson-03', 'Together', [unjudged])));
  expect(only?.tests).toMatchObject([{ state: 'error', message: 'no trace' }]);
});

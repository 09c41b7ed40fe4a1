import { beforeEach, expect, it } from 'vitest';
import type { ExerciseResult } from '../../grader/report/result.js';
import { GradingQueue } from '../../grader/watch/grading-queue.js';
import type { ExerciseKey } from '../../grader/watch/model.js';
import { A, B, C, DONE, HALF } from './some-model.js';

interface Grading {
  readonly exercises: readonly ExerciseKey[];
  readonly give: (exercise: ExerciseKey, result: ExerciseResult) => void;
  readonly end: () => void;
  readonly fail: (error: unknown) => void;
  readonly signal: AbortSignal;
}

let gradings: Grading[];
let stamps: Partial<Record<ExerciseKey, string>>;
let log: string[];
let queue: GradingQueue;

beforeEach(() => {
  gradings = [];
  stamps = {};
  log = [];
  queue = new GradingQueue({
    grade: (exercises, give, signal) =>
      new Promise((end, fail) => {
        gradings.push({ exercises, give, end, fail, signal });
        signal.addEventListener('abort', () => {
          fail(new Error('given up'));
        });
      }),
    stampOf: (exercise) => stamps[exercise] ?? 'as it was',
    onGraded: (exercise, result) => log.push(`${exercise} ${result.status}`),
    onFault: (error) => log.push(String(error)),
    onSettled: () => log.push('settled'),
  });
});

/** The grading with this number, from 0. */
function grading(number: number): Grading {
  const found = gradings[number];
  if (found === undefined) throw new Error(`there is no grading ${number}`);
  return found;
}

async function settle(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

it('tells each verdict as it comes, and when nothing is left', async () => {
  queue.gradeFirst([A, B]);
  grading(0).give(B, DONE);
  grading(0).give(A, HALF);
  grading(0).end();
  await settle();
  expect(log).toEqual([`${B} passed`, `${A} failed`, 'settled']);
});

it('gives up what runs when something is saved, and begins what is left of it after that', async () => {
  queue.gradeFirst([A, B, C]);
  grading(0).give(A, DONE);
  queue.gradeFirst([C]);
  expect(grading(0).signal.aborted).toBe(true);
  expect(grading(1).exercises).toEqual([C]);
  grading(1).give(C, HALF);
  grading(1).end();
  await settle();
  expect(grading(2).exercises).toEqual([B]);
  grading(2).give(B, DONE);
  grading(2).end();
  await settle();
  expect(log).toEqual([`${A} passed`, `${C} failed`, `${B} passed`, 'settled']);
});

it('never tells a verdict of a grading that was given up', async () => {
  queue.gradeFirst([A]);
  queue.gradeFirst([A]);
  grading(0).give(A, DONE);
  grading(1).give(A, HALF);
  grading(1).end();
  await settle();
  expect(log).toEqual([`${A} failed`, 'settled']);
});

it('grades again what was saved meanwhile, also when nobody has told of it yet', async () => {
  queue.gradeFirst([A]);
  stamps[A] = 'saved';
  grading(0).give(A, DONE);
  grading(0).end();
  await settle();
  expect(log).toEqual([]);
  grading(1).give(A, HALF);
  grading(1).end();
  await settle();
  expect(log).toEqual([`${A} failed`, 'settled']);
});

it('leaves what can wait until nothing else is to be done', async () => {
  queue.gradeFirst([A]);
  queue.gradeLater([A, B]);
  queue.gradeFirst([C]);
  for (const [number, exercise] of [C, A, B].entries()) {
    const current = grading(number + 1);
    expect(current.exercises).toEqual([exercise]);
    current.give(exercise, DONE);
    current.end();
    await settle();
  }
  expect(log.at(-1)).toBe('settled');
});

it('goes on after a fault with those that are not at fault', async () => {
  queue.gradeFirst([A, B]);
  grading(0).fail(new Error('no checks'));
  await settle();
  expect(grading(1).exercises).toEqual([A]);
  grading(1).fail(new Error('no checks'));
  await settle();
  grading(2).give(B, DONE);
  grading(2).end();
  await settle();
  expect(log).toEqual(['Error: no checks', `${B} passed`, 'settled']);
});

it('begins anew after a halt, and tells nothing during it', async () => {
  queue.gradeFirst([A]);
  await queue.halt();
  grading(0).give(A, DONE);
  queue.gradeFirst([B]);
  expect(gradings).toHaveLength(1);
  queue.resume();
  expect(grading(1).exercises).toEqual([B]);
  grading(1).give(B, DONE);
  grading(1).end();
  await settle();
  expect(grading(2).exercises).toEqual([A]);
  expect(log).toEqual([`${B} passed`]);
  grading(2).end();
});

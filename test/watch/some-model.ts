import type { ExerciseResult } from '../../grader/report/result.js';
import type { ExerciseKey, Model, WatchedLesson, WatchEvent } from '../../grader/watch/model.js';
import { reduce } from '../../grader/watch/reduce.js';
import { exercise, failed, passed } from '../report/build.js';

export const A: ExerciseKey = 'lesson-01/sleep';
export const B: ExerciseKey = 'lesson-03/run-together';
export const C: ExerciseKey = 'lesson-03/download-all';
export const D: ExerciseKey = 'lesson-04/next-turn';

function lesson(id: string, words: string, exercises: readonly ExerciseKey[], begun: boolean): WatchedLesson {
  const title = words.replaceAll('-', ' ');
  return { id, folder: `${id}-${words}`, title, exercises, begun, watched: begun };
}

/** A course of three lessons, the first two of which are begun; nothing is graded yet. */
export function someModel(changes: Partial<Model> = {}): Model {
  return {
    course: [
      lesson('lesson-01', 'the-waiting-problem', [A], true),
      lesson('lesson-03', 'together', [B, C], true),
      lesson('lesson-04', 'the-event-loop', [D], false),
    ],
    results: {},
    grading: [A, B, C],
    follow: [],
    inHand: null,
    view: { kind: 'card' },
    page: 0,
    notice: '',
    size: { columns: 80, rows: 24 },
    color: false,
    watchesAll: true,
    ...changes,
  };
}

/** What becomes of a model after one event after another. */
export function after(model: Model, ...events: WatchEvent[]): Model {
  return events.reduce((before, event) => reduce(before, event).model, model);
}

const MISTAKE = { id: 'sequential-await' as const, message: 'Each call starts when the last has ended.', line: 5 };

export const DONE = exercise('run-together', 'Run them together', 'passed', { checks: [passed('is quick', 3)] });
export const NOT_STARTED = exercise('run-together', 'Run them together', 'not-started');
export const HALF = exercise('run-together', 'Run them together', 'failed', {
  checks: [
    passed('gives the results', 2),
    failed('three 2 s tasks finish in 2 s', {
      points: 3,
      message: 'took 6 s; wanted 2 s',
      diagnosis: MISTAKE,
      timeline: [{ label: 'A', start: 0, end: 6_000, outcome: 'fulfilled' }],
      wanted: [{ label: 'A', start: 0, end: 2_000, outcome: 'fulfilled' }],
    }),
  ],
});

export function graded(key: ExerciseKey, result: ExerciseResult): WatchEvent {
  return { kind: 'graded', exercise: key, result };
}

export function press(key: string): WatchEvent {
  return { kind: 'key', key };
}

import type { ExerciseResult } from '../report/result.js';

/** `lesson-03/run-together` */
export type ExerciseKey = `${string}/${string}`;

/** A lesson as the watch knows it. */
export interface WatchedLesson {
  readonly id: string;
  readonly folder: string;
  readonly title: string;
  /** In the order of the lesson. */
  readonly exercises: readonly ExerciseKey[];
  /** Whether it has a folder on the desk. */
  readonly begun: boolean;
  /** Whether it is one of those that the student asked for. */
  readonly watched: boolean;
}

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** What the middle of the screen shows. */
export type View =
  | { readonly kind: 'card' }
  | { readonly kind: 'hint'; readonly heading: string; readonly text: string }
  /** `cursor` counts the rows that can be chosen. */
  | { readonly kind: 'list'; readonly cursor: number }
  | { readonly kind: 'timeline' }
  | { readonly kind: 'help' }
  | { readonly kind: 'fault'; readonly text: string };

/** Everything that the screen is drawn from. */
export interface Model {
  readonly course: readonly WatchedLesson[];
  readonly results: Readonly<Partial<Record<ExerciseKey, ExerciseResult>>>;
  /** Exercises without a verdict on what they are now. */
  readonly grading: readonly ExerciseKey[];
  /** Exercises that were saved, the first verdict of which takes them in hand. */
  readonly follow: readonly ExerciseKey[];
  readonly inHand: ExerciseKey | null;
  readonly view: View;
  /** Which screenful of the view is shown, from 0. */
  readonly page: number;
  /** A sentence about what just happened. */
  readonly notice: string;
  readonly size: Size;
  readonly color: boolean;
  /** Whether all lessons are watched that are begun, also those begun later. */
  readonly watchesAll: boolean;
}

/** What happens to a watch. */
export type WatchEvent =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'saved'; readonly exercises: readonly ExerciseKey[] }
  | { readonly kind: 'graded'; readonly exercise: ExerciseKey; readonly result: ExerciseResult }
  /** Nothing waits for a verdict any more. */
  | { readonly kind: 'settled' }
  | { readonly kind: 'begun'; readonly lesson: string }
  | { readonly kind: 'hint'; readonly exercise: ExerciseKey; readonly heading: string; readonly text: string }
  | { readonly kind: 'said'; readonly notice: string }
  | { readonly kind: 'fault'; readonly text: string }
  | { readonly kind: 'resized'; readonly size: Size };

/** What is to be done about it. */
export type Effect =
  /** These first; what is being graded now comes after them. */
  | { readonly kind: 'grade'; readonly exercises: readonly ExerciseKey[] }
  | { readonly kind: 'hint'; readonly exercise: ExerciseKey }
  | { readonly kind: 'open'; readonly exercise: ExerciseKey; readonly line: number | null }
  /** Lay out a lesson's stubs; `begun` is to follow. */
  | { readonly kind: 'begin'; readonly lesson: string }
  | { readonly kind: 'suspend' }
  | { readonly kind: 'quit'; readonly interrupted: boolean };

/** The key of an exercise. */
export function exerciseKey(lessonId: string, exerciseId: string): ExerciseKey {
  return `${lessonId}/${exerciseId}`;
}

/** The id of an exercise, as its file is named. */
export function idOf(key: ExerciseKey): string {
  return key.slice(key.indexOf('/') + 1);
}

/** The lesson that an exercise belongs to. */
export function lessonOf(model: Model, key: ExerciseKey): WatchedLesson | undefined {
  return model.course.find(({ exercises }) => exercises.includes(key));
}

/** Whether an exercise has passed, as far as is known. */
export function isDone(model: Model, key: ExerciseKey): boolean {
  return model.results[key]?.status === 'passed';
}

/** The exercises that the student asked to watch, in the course's order. */
export function watchedExercises({ course }: Model): ExerciseKey[] {
  return course.flatMap(({ watched, exercises }) => (watched ? exercises : []));
}

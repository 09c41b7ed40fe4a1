import type { ExerciseFiles, Lesson } from './lesson.js';
import { nearestName } from './nearest.js';

/** A name that stands for nothing; `nearest` is the right name that looks most like it. */
export interface NotFound {
  readonly found: null;
  readonly nearest: string | null;
}

export interface Found<Thing> {
  readonly found: Thing;
}

/**
 * Finds a lesson by any of its names: `lesson-03`, `03`, `3` or the folder's whole name.
 *
 * @param name as a person typed it
 */
export function findLesson(lessons: readonly Lesson[], name: string): Found<Lesson> | NotFound {
  const wanted = normalize(name);
  const found = lessons.find((lesson) => namesOf(lesson).includes(wanted));
  if (found !== undefined) return { found };
  const spelled = lessons.flatMap((lesson) => [lesson.id, lesson.folder]);
  return { found: null, nearest: nearestName(wanted, spelled) };
}

/**
 * Finds an exercise of a lesson by its id, with or without `.ts`, or by its function's name.
 *
 * @param name as a person typed it
 */
export function findExercise(lesson: Lesson, name: string): Found<ExerciseFiles> | NotFound {
  const wanted = name.replace(/^.*\//, '').replace(/\.ts$/, '');
  const kebab = wanted.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();
  const found = lesson.exercises.find(({ id }) => id === kebab);
  return found === undefined
    ? {
        found: null,
        nearest: nearestName(
          kebab,
          lesson.exercises.map(({ id }) => id),
        ),
      }
    : { found };
}

function normalize(name: string): string {
  return name.replace(/\/+$/, '').replace(/^.*\//, '').toLowerCase();
}

function namesOf(lesson: Lesson): string[] {
  const number = lesson.id.replace('lesson-', '');
  return [lesson.id, lesson.folder, number, String(Number(number)), `lesson-${Number(number)}`];
}

import type { ExerciseFiles, Lesson } from '../../course/lesson.js';

/** What browsers and learning platforms add to a name that they have seen before: `-1`, ` (1)`. */
const AGAIN = /(?:-(\d+)|\s*\((\d+)\))$/;

/** The exercise that a single file is named after. */
export interface NamedAfter {
  readonly lesson: Lesson;
  readonly exercise: ExerciseFiles;
  /** Which copy it says that it is: the 2 of `nap (2).ts`, 0 for the name itself. */
  readonly copy: number;
}

/** The exercise that a single file is named after; `null` when there is none, or when two lessons have one of that name. */
export function exerciseOfFile(file: string, lessons: readonly Lesson[]): NamedAfter | null {
  const name = /^(.+)\.ts$/i.exec(file)?.[1];
  if (name === undefined) return null;
  return named(name, lessons, 0) ?? named(name.replace(AGAIN, ''), lessons, copyOf(name));
}

/** The exercise that a file in the folder of its lesson is named after: there, names such as `nap-2.ts` are students' own. */
export function exerciseInLesson(file: string, lesson: Lesson): NamedAfter | null {
  const found = exerciseOfFile(file, [lesson]);
  return found === null || found.copy === 0 || /\)\.ts$/i.test(file) ? found : null;
}

/** Which copy a name, without its ending, says that it is of. */
export function copyOf(name: string): number {
  const [, dashed, bracketed] = AGAIN.exec(name) ?? [];
  return Number(dashed ?? bracketed ?? 0);
}

function named(id: string, lessons: readonly Lesson[], copy: number): NamedAfter | null {
  const all = lessons.flatMap((lesson) =>
    lesson.exercises.filter((exercise) => exercise.id === id).map((exercise) => ({ lesson, exercise, copy })),
  );
  return all.length === 1 ? (all[0] ?? null) : null;
}

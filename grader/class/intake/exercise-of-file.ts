import type { ExerciseFiles, Lesson } from '../../course/lesson.js';

/** What browsers and learning platforms add to a name that they have seen before: `-1`, ` (1)`. */
const AGAIN = /(?:-\d+|\s*\(\d+\))$/;

/** The exercise that a single file is named after; `null` when there is none, or when two lessons have one of that name. */
export function exerciseOfFile(
  file: string,
  lessons: readonly Lesson[],
): { readonly lesson: Lesson; readonly exercise: ExerciseFiles } | null {
  const name = /^(.+)\.ts$/i.exec(file)?.[1];
  if (name === undefined) return null;
  return named(name, lessons) ?? named(name.replace(AGAIN, ''), lessons);
}

function named(id: string, lessons: readonly Lesson[]): ReturnType<typeof exerciseOfFile> {
  const all = lessons.flatMap((lesson) =>
    lesson.exercises.filter((exercise) => exercise.id === id).map((exercise) => ({ lesson, exercise })),
  );
  return all.length === 1 ? (all[0] ?? null) : null;
}

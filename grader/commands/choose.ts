import { findExercise, findLesson } from '../course/find-by-name.js';
import type { ExerciseFiles, Lesson } from '../course/lesson.js';
import { RequestError } from './request-error.js';

/**
 * The lesson that a user names.
 *
 * @throws RequestError with the nearest right name, or when the lesson has no exercises
 */
export function chooseLesson(lessons: readonly Lesson[], name: string): Lesson {
  const answer = findLesson(lessons, name);
  if (answer.found === null) {
    const home = homeOf(lessons, name);
    if (home !== null)
      throw new RequestError(
        `${home.exercise} is an exercise: name its lesson before it, as in "${home.lesson} ${home.exercise}".`,
      );
    const all = `the course has ${lessons[0]?.id ?? 'none'} to ${lessons.at(-1)?.id ?? 'none'}`;
    throw new RequestError(`There is no lesson "${name}": ${didYouMean(answer.nearest, all)}`);
  }
  return answer.found;
}

/**
 * The exercise that a user names.
 *
 * @param lessons all of the course: the exercise may be one of another lesson
 * @throws RequestError with the nearest right name
 */
export function chooseExercise(lessons: readonly Lesson[], lesson: Lesson, name: string): ExerciseFiles {
  const answer = findExercise(lesson, name);
  if (answer.found === null) {
    const home = homeOf(lessons, name);
    if (home !== null)
      throw new RequestError(
        `${home.exercise} is an exercise of ${home.lesson}, not of ${lesson.id}: name that lesson before it.`,
      );
    const all = `${lesson.id} has ${lesson.exercises.map(({ id }) => id).join(', ')}`;
    throw new RequestError(`There is no exercise "${name}" in ${lesson.id}: ${didYouMean(answer.nearest, all)}`);
  }
  return answer.found;
}

/** The lesson, which must have something to grade. */
export function requireExercises(lesson: Lesson): Lesson {
  if (lesson.exercises.length > 0) return lesson;
  throw new RequestError(
    `${lesson.id} has no exercises: read lessons/${lesson.folder}/README.md and go on to the next lesson.`,
  );
}

/** The lesson that has an exercise of this name. */
function homeOf(lessons: readonly Lesson[], name: string): { lesson: string; exercise: string } | null {
  for (const lesson of lessons) {
    const { found } = findExercise(lesson, name);
    if (found !== null) return { lesson: lesson.id, exercise: found.id };
  }
  return null;
}

function didYouMean(nearest: string | null, otherwise: string): string {
  return nearest === null ? `${otherwise}.` : `did you mean "${nearest}"?`;
}

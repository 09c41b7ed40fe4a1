import { findExercise, findLesson } from '../course/find-by-name.js';
import type { ExerciseFiles, Lesson } from '../course/lesson.js';
import { fromPath } from './from-path.js';
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
 * @param name `undefined` where none was named
 * @throws RequestError with the nearest right name, or with all names
 */
export function chooseExercise(lessons: readonly Lesson[], lesson: Lesson, name: string | undefined): ExerciseFiles {
  if (name === undefined) throw new RequestError(`Which exercise? ${namesOf(requireExercises(lesson))}.`);
  const answer = findExercise(lesson, name);
  if (answer.found === null) {
    const home = homeOf(lessons, name);
    if (home !== null)
      throw new RequestError(
        `${home.exercise} is an exercise of ${home.lesson}, not of ${lesson.id}: name that lesson before it.`,
      );
    throw new RequestError(
      `There is no exercise "${name}" in ${lesson.id}: ${didYouMean(answer.nearest, namesOf(lesson))}`,
    );
  }
  return answer.found;
}

/**
 * The lesson and the exercise that a user names, by two names or by the path of a file.
 *
 * @throws RequestError as `chooseLesson` and `chooseExercise` do
 */
export function chooseBoth(
  lessons: readonly Lesson[],
  lessonName: string,
  exerciseName: string | undefined,
): { readonly lesson: Lesson; readonly exercise: ExerciseFiles } {
  const [first = '', second] = fromPath([lessonName, exerciseName]);
  const lesson = chooseLesson(lessons, first);
  return { lesson, exercise: chooseExercise(lessons, lesson, second) };
}

/** The lesson, which must have something to grade. */
export function requireExercises(lesson: Lesson): Lesson {
  if (lesson.exercises.length > 0) return lesson;
  throw new RequestError(
    `${lesson.id} has no exercises: read lessons/${lesson.folder}/README.md and go on to the next lesson.`,
  );
}

function namesOf({ id, exercises }: Lesson): string {
  return `${id} has ${exercises.map((exercise) => exercise.id).join(', ')}`;
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

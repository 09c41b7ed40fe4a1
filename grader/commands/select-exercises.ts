import type { CourseConfig } from '../course/course-config.js';
import type { Lesson } from '../course/lesson.js';
import type { Selection } from '../grading/grade.js';
import { chooseExercise, chooseLesson, requireExercises } from './choose.js';
import { isBegun } from './desk.js';
import type { Desk } from './desk.js';
import { RequestError } from './request-error.js';

/**
 * The exercises to grade: those named; when none is, the lessons in scope by the rules of the course, or else all that are
 * begun.
 *
 * @throws RequestError when there is no such lesson or exercise, or nothing is begun
 */
export async function selectExercises(
  lessons: readonly Lesson[],
  config: CourseConfig,
  desk: Desk,
  lessonName: string | undefined,
  exerciseName: string | undefined,
): Promise<Selection[]> {
  if (lessonName !== undefined) {
    const lesson = requireExercises(chooseLesson(lessons, lessonName));
    const exercises = exerciseName === undefined ? lesson.exercises : [chooseExercise(lessons, lesson, exerciseName)];
    return [{ lesson, exercises }];
  }
  const inScope = config.lessons;
  if (inScope !== null) {
    const wanted = lessons.filter((lesson) => inScope.includes(lesson.id) && lesson.exercises.length > 0);
    if (wanted.length > 0) return wanted.map((lesson) => ({ lesson, exercises: lesson.exercises }));
  }
  const begun: Selection[] = [];
  for (const lesson of lessons) {
    if (await isBegun(desk, lesson)) begun.push({ lesson, exercises: lesson.exercises });
  }
  if (begun.length > 0) return begun;
  const first = lessons[0]?.id ?? 'lesson-01';
  throw new RequestError(
    desk.own
      ? `Nothing is begun yet: "npm run grade ${first}" lays out the first lesson.`
      : `There is no lesson folder in ${desk.name}/: it should be laid out like exercises/.`,
  );
}

import path from 'node:path';
import type { CourseConfig } from '../course/course-config.js';
import type { ExerciseFiles, Lesson } from '../course/lesson.js';
import { applyToExercise } from '../grading/apply-course-config.js';
import { grade } from '../grading/grade.js';
import type { GradeOptions, Selection } from '../grading/grade.js';
import type { Kit } from '../grading/kit.js';
import { rulesFor } from '../grading/points-under-rules.js';
import type { WarmWorkshop } from '../grading/workshop.js';
import { sumPoints } from '../report/points.js';
import { RESULT_SCHEMA } from '../report/result.js';
import type { ExerciseResult, LessonResult, Result } from '../report/result.js';
import type { GradeExercises } from './grading-queue.js';
import { exerciseKey } from './model.js';
import type { ExerciseKey } from './model.js';

/** The folder of submissions that is watched: absolute, and its name in results. */
export interface WatchedDesk {
  readonly folder: string;
  readonly name: string;
}

interface GradingOptions extends Pick<GradeOptions, 'seed' | 'limitMs'> {
  /** What counts. */
  readonly config: CourseConfig;
}

/** Grades exercises by their keys, with what the workshop keeps ready. */
export function courseGrader(
  kit: Kit,
  lessons: readonly Lesson[],
  desk: WatchedDesk,
  workshop: WarmWorkshop,
  { seed, limitMs, config }: GradingOptions,
): GradeExercises {
  return async (exercises, onGraded, signal) => {
    await grade(kit, selectionsOf(lessons, exercises), {
      desk: desk.folder,
      deskName: desk.name,
      seed,
      order: null,
      limitMs,
      wanted: true,
      workshop,
      signal,
      onGraded: (lesson, result) => {
        const rules = rulesFor(config, lesson.id, result.id, null);
        onGraded(exerciseKey(lesson.id, result.id), applyToExercise(result, rules));
      },
    });
    workshop.refill();
  };
}

function selectionsOf(lessons: readonly Lesson[], keys: readonly ExerciseKey[]): Selection[] {
  return lessons.flatMap((lesson) => {
    const exercises = lesson.exercises.filter(({ id }) => keys.includes(exerciseKey(lesson.id, id)));
    return exercises.length === 0 ? [] : [{ lesson, exercises }];
  });
}

/** Where an exercise lies on the desk, absolute. */
export function fileOnDesk(lessons: readonly Lesson[], desk: WatchedDesk, key: ExerciseKey): string {
  const { lesson, exercise } = findByKey(lessons, key);
  return path.join(desk.folder, lesson.folder, `${exercise.id}.ts`);
}

/**
 * The exercise of a key.
 *
 * @throws when there is none: keys come from the course
 */
export function findByKey(
  lessons: readonly Lesson[],
  key: ExerciseKey,
): { readonly lesson: Lesson; readonly exercise: ExerciseFiles } {
  for (const lesson of lessons) {
    const exercise = lesson.exercises.find(({ id }) => exerciseKey(lesson.id, id) === key);
    if (exercise !== undefined) return { lesson, exercise };
  }
  throw new Error(`there is no exercise ${key}`);
}

/** The result that a grading of just these exercises gives, put together from verdicts that came one by one. */
export function resultOf(
  lessons: readonly Lesson[],
  results: ReadonlyMap<ExerciseKey, ExerciseResult>,
  seed: number,
): Result {
  const graded = lessons.flatMap((lesson) => lessonResult(lesson, results) ?? []);
  return { schema: RESULT_SCHEMA, seed, points: sumPoints(graded.map(({ points }) => points)), lessons: graded };
}

function lessonResult(
  { id, folder, title, exercises }: Lesson,
  results: ReadonlyMap<ExerciseKey, ExerciseResult>,
): LessonResult | null {
  const graded = exercises.flatMap((exercise) => results.get(exerciseKey(id, exercise.id)) ?? []);
  const points = sumPoints(graded.map((exercise) => exercise.points));
  return graded.length === 0 ? null : { id, folder, title, points, exercises: graded };
}

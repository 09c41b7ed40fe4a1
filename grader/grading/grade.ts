import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { ExerciseFiles, Lesson } from '../course/lesson.js';
import type { ExerciseResult, LessonResult, Result } from '../report/result.js';
import { RESULT_SCHEMA } from '../report/result.js';
import { sumPoints } from '../report/points.js';
import { Runner } from '../run/runner.js';
import { attempt } from './attempt.js';
import { judgeAttempt } from './judge-attempt.js';
import type { Kit } from './kit.js';
import { loadWholeExercise } from './loaded-exercise.js';
import { addWantedTimelines } from './wanted-timelines.js';

/** A lesson and those of its exercises that are to be graded. */
export interface Selection {
  readonly lesson: Lesson;
  readonly exercises: readonly ExerciseFiles[];
}

export interface GradeOptions {
  /** The folder of submissions, laid out like `exercises/`; absolute. */
  readonly desk: string;
  /** The desk's name in the result: as the user wrote it, with forward slashes. */
  readonly deskName: string;
  readonly seed: number;
  /** Real milliseconds for each exercise. */
  readonly limitMs: number;
  /** Whether failed checks get the reference solution's timeline beside their own. */
  readonly wanted: boolean;
  /** Called after each exercise with how many are done. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Ends the grading: running children are killed and the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** So many exercises are worth a child process of their own. */
const EXERCISES_A_CHILD = 8;

interface Place {
  readonly lesson: Lesson;
  readonly files: ExerciseFiles;
}

/**
 * Grades submissions: reads, runs and judges each, in as many child processes as are worth it.
 *
 * @throws CourseFault when the course itself is broken
 */
export async function grade(kit: Kit, selections: readonly Selection[], options: GradeOptions): Promise<Result> {
  const places = selections.flatMap(({ lesson, exercises }) => exercises.map((files) => ({ lesson, files })));
  const results = new Map<Place, ExerciseResult>();
  const queue = places.values();
  const children = Math.min(availableParallelism(), Math.ceil(places.length / EXERCISES_A_CHILD));
  await Promise.all(
    Array.from({ length: children }, () =>
      work(kit, queue, options, (place, result) => {
        results.set(place, result);
        options.onProgress?.(results.size, places.length);
      }),
    ),
  );
  const lessons = selections.map(({ lesson }) =>
    toLesson(
      lesson,
      places
        .filter((place) => place.lesson === lesson)
        .map((place) => results.get(place))
        .filter((result) => result !== undefined),
    ),
  );
  return { schema: RESULT_SCHEMA, seed: options.seed, points: sumPoints(lessons.map(({ points }) => points)), lessons };
}

/** One worker takes exercises from the common queue until none is left. */
async function work(
  kit: Kit,
  queue: Iterable<Place>,
  options: GradeOptions,
  deliver: (place: Place, result: ExerciseResult) => void,
): Promise<void> {
  const runner = new Runner(kit.childProgram);
  const stop = (): void => void runner.close();
  options.signal?.addEventListener('abort', stop);
  try {
    for (const place of queue) {
      options.signal?.throwIfAborted();
      deliver(place, await gradeOne(kit, place, runner, options));
    }
    options.signal?.throwIfAborted();
  } finally {
    options.signal?.removeEventListener('abort', stop);
    await runner.close();
  }
}

async function gradeOne(
  kit: Kit,
  { lesson, files }: Place,
  runner: Runner,
  options: GradeOptions,
): Promise<ExerciseResult> {
  const exercise = await loadWholeExercise(kit, lesson, files);
  const { desk, deskName, seed, limitMs } = options;
  const file = path.join(desk, lesson.folder, `${files.id}.ts`);
  const attempted = await attempt(exercise, runner, { file, desk, seed, limitMs });
  const result = judgeAttempt(exercise, attempted, `${deskName}/${lesson.folder}/${files.id}.ts`, seed);
  return options.wanted ? addWantedTimelines(kit, exercise, result, options) : result;
}

function toLesson(lesson: Lesson, exercises: readonly ExerciseResult[]): LessonResult {
  const points = sumPoints(exercises.map((exercise) => exercise.points));
  return { id: lesson.id, folder: lesson.folder, title: lesson.title, points, exercises };
}

import path from 'node:path';
import { wasAttempted } from '../grading/apply-course-config.js';
import { assess } from '../grading/assess.js';
import { prepare } from '../grading/attempt.js';
import type { Prepared } from '../grading/attempt.js';
import { judgeAttempt } from '../grading/judge-attempt.js';
import type { LoadedExercise } from '../grading/loaded-exercise.js';
import type { Sample, StudentExercise } from '../report/class-result.js';
import type { ExerciseResult } from '../report/result.js';
import type { Runner } from '../run/runner.js';
import { samplesOf } from './sample/samples-of.js';

/** One exercise of one student, with the samples of what went wrong in it. */
export interface GradedExercise extends StudentExercise {
  readonly samples: readonly Sample[];
}

/** All exercises of one student, in the order of the course. */
export interface GradedStudent {
  readonly exercises: readonly GradedExercise[];
}

export interface StudentOptions {
  /** Laid out like `exercises/`, absolute. */
  readonly desk: string;
  readonly seed: number;
  /** Real milliseconds for each exercise. */
  readonly limitMs: number;
  /** Words by which the student is known. */
  readonly words: readonly string[];
}

/** Reads and bundles one exercise of a student. */
export function prepareExercise(exercise: LoadedExercise, options: StudentOptions): Promise<Prepared> {
  const { desk, seed, limitMs } = options;
  return prepare(exercise, { file: fileOf(exercise, desk), desk, seed, order: null, limitMs });
}

/** Runs and judges one exercise of a student, exactly as it is graded alone. */
export async function gradeExercise(
  exercise: LoadedExercise,
  prepared: Prepared,
  runner: Runner,
  options: StudentOptions,
): Promise<GradedExercise> {
  const result = await assess(exercise, prepared, runner, exercise.files.id, options.seed);
  const origin = { file: fileOf(exercise, options.desk), desk: options.desk, words: options.words };
  return { ...essence(result), samples: await samplesOf(exercise, result, origin) };
}

/** An exercise of somebody who handed in nothing. */
export function notStarted(exercise: LoadedExercise, seed: number): GradedExercise {
  return { ...essence(judgeAttempt(exercise, { kind: 'not-started' }, exercise.files.id, seed)), samples: [] };
}

function essence(result: ExerciseResult): StudentExercise {
  const { status, points, checks } = result;
  const diagnoses = checks.flatMap(({ diagnosis }) => (diagnosis === null ? [] : [diagnosis.id]));
  return { status, attempted: wasAttempted(result), points, diagnoses: [...new Set(diagnoses)] };
}

function fileOf({ lesson, files }: LoadedExercise, desk: string): string {
  return path.join(desk, lesson.folder, `${files.id}.ts`);
}

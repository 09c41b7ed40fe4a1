import path from 'node:path';
import { wasAttempted } from '../grading/apply-course-config.js';
import { assess } from '../grading/assess.js';
import { prepare } from '../grading/attempt.js';
import type { Prepared } from '../grading/attempt.js';
import { judgeAttempt } from '../grading/judge-attempt.js';
import type { LoadedExercise } from '../grading/loaded-exercise.js';
import type { StudentExercise } from '../report/class-result.js';
import type { ExerciseResult } from '../report/result.js';
import type { Runner } from '../run/runner.js';

/** One exercise of one student, with where each mistake was found. */
export interface GradedExercise extends StudentExercise {
  /** For each diagnosis its line in the student's file, from 1; `null` when it has none there. */
  readonly lines: readonly (number | null)[];
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
  return essence(await assess(exercise, prepared, runner, exercise.files.id, options.seed));
}

/** An exercise of somebody who handed in nothing. */
export function notStarted(exercise: LoadedExercise, seed: number): GradedExercise {
  return essence(judgeAttempt(exercise, { kind: 'not-started' }, exercise.files.id, seed));
}

function essence(result: ExerciseResult): GradedExercise {
  const { status, points, checks } = result;
  const found = checks.flatMap(({ diagnosis }) => diagnosis ?? []);
  const firsts = found.filter(({ id }, index) => found.findIndex((other) => other.id === id) === index);
  const diagnoses = firsts.map(({ id }) => id);
  const lines = firsts.map(({ line, file }) => (file === undefined ? line : null));
  return { status, attempted: wasAttempted(result), points, diagnoses, lines };
}

/** Where a student's file of an exercise lies, absolute. */
export function fileOf({ lesson, files }: LoadedExercise, desk: string): string {
  return path.join(desk, lesson.folder, `${files.id}.ts`);
}

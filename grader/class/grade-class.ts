import { createHash } from 'node:crypto';
import type { Lesson } from '../course/lesson.js';
import type { Kit } from '../grading/kit.js';
import { loadWholeExercise } from '../grading/loaded-exercise.js';
import type { LoadedExercise } from '../grading/loaded-exercise.js';
import { CLASS_SCHEMA } from '../report/class-result.js';
import type { ClassLesson, ClassResult, Shard, StudentResult } from '../report/class-result.js';
import { sumPoints } from '../report/points.js';
import { kitPrint } from './keep/kit-print.js';
import type { KeptResults } from './keep/kept-results.js';
import { ClassRun } from './class-run.js';
import type { FinishedStudent } from './class-run.js';
import { BestSamples } from './sample/best-samples.js';
import type { Submission } from './submission.js';

export interface ClassOptions {
  /** The lessons that everybody is graded in; each has exercises. */
  readonly lessons: readonly Lesson[];
  readonly seed: number;
  /** Real milliseconds for each exercise. */
  readonly limitMs: number;
  /** The part of the class to grade; `null` for all of it. */
  readonly shard: Shard | null;
  /** Where finished students are kept. */
  readonly kept: KeptResults;
  /** Called after each student. */
  readonly onProgress?: (progress: ClassProgress) => void;
  /** Ends the grading: children are killed, what was unpacked is removed, the promise rejects with the signal's reason. */
  readonly signal: AbortSignal;
}

/** How far a class is. */
export interface ClassProgress {
  readonly done: number;
  /** Those of them that a run before this one had finished. */
  readonly kept: number;
  readonly total: number;
}

/**
 * Grades a class: every student's submission as if it were graded alone, side by side.
 *
 * @param submissions of the whole class, in its order, whichever part of it is graded
 * @throws CourseFault when the course itself is broken
 */
export async function gradeClass(
  kit: Kit,
  submissions: readonly Submission[],
  options: ClassOptions,
): Promise<ClassResult> {
  const { lessons, seed, limitMs, shard } = options;
  const exercises = await loadAll(kit, lessons);
  const print = await kitPrint(kit, exercises);
  const own = submissions
    .map((submission, number) => ({ submission, number }))
    .filter(({ number }) => isIn(shard, number));
  const samples = new BestSamples();
  const students: StudentResult[] = [];
  const progress = { done: 0, kept: 0, total: own.length };
  const run = new ClassRun(kit, exercises, print, options, samples, (finished) => {
    students.push(toResult(finished));
    progress.done += 1;
    if (finished.wasKept) progress.kept += 1;
    options.onProgress?.(progress);
  });
  await run.grade(own);
  return {
    schema: CLASS_SCHEMA,
    kit: print,
    roster: rosterOf(submissions),
    seed,
    limitMs,
    shard,
    lessons: lessons.map((lesson) => toLesson(lesson, exercises)),
    students: students.toSorted((a, b) => a.number - b.number),
    samples: samples.list(),
  };
}

async function loadAll(kit: Kit, lessons: readonly Lesson[]): Promise<LoadedExercise[]> {
  return Promise.all(
    lessons.flatMap((lesson) => lesson.exercises.map((files) => loadWholeExercise(kit, lesson, files))),
  );
}

/** Neighbors go to different shards: those who worked together often lie together, and take equally long. */
function isIn(shard: Shard | null, number: number): boolean {
  return shard === null || number % shard.of === shard.index - 1;
}

function toResult({ number, submission: { name, id }, problem, notes, graded }: FinishedStudent): StudentResult {
  const exercises = graded.exercises.map(({ status, attempted, points, diagnoses }) => ({
    status,
    attempted,
    points,
    diagnoses,
  }));
  const points = sumPoints(exercises.map((exercise) => exercise.points));
  return { number, name, id, problem, ...(notes.length > 0 ? { notes } : {}), points, exercises };
}

function toLesson({ id, folder, title }: Lesson, exercises: readonly LoadedExercise[]): ClassLesson {
  const own = exercises.filter(({ lesson }) => lesson.folder === folder);
  return {
    id,
    folder,
    title,
    exercises: own.map(({ files, spec }) => ({
      id: files.id,
      title: spec.title,
      possible: spec.checks.reduce((sum, { points }) => sum + points, 0),
    })),
  };
}

function rosterOf(submissions: readonly Submission[]): string {
  const names = JSON.stringify(submissions.map(({ name, id }) => [name, id]));
  return createHash('sha256').update(names).digest('hex').slice(0, 24);
}

import path from 'node:path';
import { CourseFault } from '../course/course-fault.js';
import type { ExerciseFiles, Lesson } from '../course/lesson.js';
import { prepare } from '../grading/attempt.js';
import { assess } from '../grading/assess.js';
import type { Kit } from '../grading/kit.js';
import { loadWholeExercise } from '../grading/loaded-exercise.js';
import type { LoadedExercise } from '../grading/loaded-exercise.js';
import type { ExerciseResult } from '../report/result.js';
import type { Runner } from '../run/runner.js';
import { expectFailure, expectMistake, expectPass, expectStatus } from './expect-outcome.js';
import type { Finding } from './finding.js';
import { relative } from './relative.js';
import { findSamples } from './samples.js';

const FEWEST_HINTS = 3;
const DRAWS_NOTHING = 'draws nothing with `given`: a submission could remember the result of one order for the others';
const FEWEST_RIGHT = 3;
const FEWEST_WRONG = 4;
/** With so many seeds everything is graded, unless more are asked for: a draw may hide a mistake, or hit a right one. */
export const FEWEST_SEEDS = 2;
/** In real ms: long, because what is found must not hang on how busy an author's machine is. */
const LIMIT_MS = 20_000;

/** What was found in one exercise, and how much was looked at. */
export interface ExerciseReport {
  readonly findings: readonly Finding[];
  readonly checks: number;
  readonly right: number;
  readonly wrong: number;
}

/**
 * Grades the stub, the reference solution and every right and wrong submission of an exercise. Of one that cannot be
 * loaded, that is what is found.
 *
 * @param seeds with how many seeds each is graded, from seed 1 on
 */
export async function verifyExercise(
  kit: Kit,
  runner: Runner,
  lesson: Lesson,
  files: ExerciseFiles,
  seeds = FEWEST_SEEDS,
): Promise<ExerciseReport> {
  try {
    return await verifyLoaded(kit, runner, await loadWholeExercise(kit, lesson, files), seeds);
  } catch (error) {
    if (!(error instanceof CourseFault)) throw error;
    return { findings: [{ where: error.file, what: error.reason }], checks: 0, right: 0, wrong: 0 };
  }
}

async function verifyLoaded(
  kit: Kit,
  runner: Runner,
  exercise: LoadedExercise,
  seeds: number,
): Promise<ExerciseReport> {
  const { lesson, files } = exercise;
  const samples = await findSamples(kit.root, lesson, files);
  const right = samples.filter(({ wanted }) => wanted === 'passed');
  const wrong = samples.filter(({ wanted }) => wanted !== 'passed');
  const findings = [...countFindings(kit, exercise, right.length, wrong.length)];
  const outcome = (file: string, desk: string, seed: number) => gradeFile(exercise, runner, file, desk, seed);

  const stub = await outcome(files.stub, path.dirname(files.stub), 1);
  findings.push(...expectStatus(kit, files.stub, stub, 'not-started'));
  const solution = { file: files.solution, desk: path.dirname(files.solution) };
  for (const { file, desk } of [solution, ...right]) {
    findings.push(...(await expectPass(kit, file, seeds, (seed) => outcome(file, desk, seed))));
  }
  const failed = new Set<string>();
  for (const sample of wrong) {
    const result = await outcome(sample.file, sample.desk, 1);
    findings.push(...expectMistake(kit, sample, result));
    findings.push(...(await expectFailure(kit, sample, seeds, (seed) => outcome(sample.file, sample.desk, seed))));
    for (const check of result.checks) if (check.status === 'failed') failed.add(check.title);
  }
  findings.push(...unfailedChecks(kit, exercise, failed));
  return { findings, checks: exercise.spec.checks.length, right: right.length, wrong: wrong.length };
}

async function gradeFile(
  exercise: LoadedExercise,
  runner: Runner,
  file: string,
  desk: string,
  seed: number,
): Promise<ExerciseResult> {
  const prepared = await prepare(exercise, { file, desk, seed, order: null, limitMs: LIMIT_MS });
  return assess(exercise, prepared, runner, file, seed);
}

function* countFindings(kit: Kit, { spec, files }: LoadedExercise, right: number, wrong: number): Generator<Finding> {
  const where = relative(kit, files.checks);
  if (spec.hints.length < FEWEST_HINTS)
    yield { where, what: `it has ${spec.hints.length} hints; at least ${FEWEST_HINTS} wanted` };
  for (const { title, everyOrder, given } of spec.checks) {
    if (everyOrder && given === null) yield { where, what: `"${title}" is tried in every order, and ${DRAWS_NOTHING}` };
  }
  if (right < FEWEST_RIGHT)
    yield { where, what: `${right} right submissions in test/alternatives; at least ${FEWEST_RIGHT} wanted` };
  if (wrong < FEWEST_WRONG)
    yield { where, what: `${wrong} wrong submissions in test/mistakes; at least ${FEWEST_WRONG} wanted` };
}

/** A check that nothing fails may be one that cannot fail. */
function unfailedChecks(kit: Kit, exercise: LoadedExercise, failed: ReadonlySet<string>): Finding[] {
  return exercise.spec.checks
    .filter(({ title }) => !failed.has(title))
    .map(({ title }) => ({
      where: relative(kit, exercise.files.checks),
      what: `no wrong submission fails the check "${title}"`,
    }));
}

import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { prepare } from '../grader/grading/attempt.js';
import { assess } from '../grader/grading/assess.js';
import type { Kit } from '../grader/grading/kit.js';
import type { LoadedExercise } from '../grader/grading/loaded-exercise.js';
import type { ExerciseStatus } from '../grader/report/result.js';
import { Runner } from '../grader/run/runner.js';

/** The seed that a student is graded with when none is asked for. */
export const SEED = 1;

/** Real milliseconds for one mutant; an honest run takes some twenty. */
const LIMIT_MS = 1_000;

/** Grades an exercise with this text in the place of what is mutated. */
export type Grade = (text: string) => Promise<ExerciseStatus>;

/** Lends a desk, with whatever lies beside the solution on it, and a runner of its own. */
export async function withDesk(
  kit: Kit,
  exercise: LoadedExercise,
  use: (grade: Grade) => Promise<void>,
): Promise<void> {
  const runner = new Runner(kit.childProgram);
  const desk = await mkdtemp(path.join(tmpdir(), 'meanwhile-mutants-'));
  const file = path.join(desk, path.basename(exercise.files.solution));
  try {
    await cp(path.dirname(exercise.files.solution), desk, { recursive: true });
    await use(async (text) => {
      await writeFile(file, text);
      const prepared = await prepare(exercise, { file, desk, seed: SEED, order: null, limitMs: LIMIT_MS });
      return (await assess(exercise, prepared, runner, file, SEED)).status;
    });
  } finally {
    await runner.close();
    await rm(desk, { recursive: true, force: true });
  }
}

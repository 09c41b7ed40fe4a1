import { bundleSubmission } from '../bundle/bundle-submission.js';
import { readSubmission } from '../run/read-submission.js';
import type { Problem } from '../report/result.js';
import type { ExerciseRun, ExerciseTask } from '../run/exercise-run.js';
import type { Runner } from '../run/runner.js';
import { explainExport } from './missing-export.js';
import type { LoadedExercise } from './loaded-exercise.js';

/** A submission that needs no run to be judged. */
type Unrun = { readonly kind: 'not-started' } | { readonly kind: 'broken'; readonly problem: Problem };

/** A submission that has been read and bundled. */
export type Prepared = Unrun | { readonly kind: 'ready'; readonly task: ExerciseTask };

/** What became of one submission, before it is judged. */
export type Attempt = Unrun | { readonly kind: 'ran'; readonly run: ExerciseRun };

export interface AttemptOptions {
  /** The submission, absolute. */
  readonly file: string;
  /** The folder of submissions that it must lie in, absolute. */
  readonly desk: string;
  readonly seed: number;
  /** The one order to run where every order is wanted; `null` for all of them. */
  readonly order: readonly number[] | null;
  /** Real milliseconds for the exercise. */
  readonly limitMs: number;
}

/** Reads and bundles one submission. */
export async function prepare(exercise: LoadedExercise, options: AttemptOptions): Promise<Prepared> {
  const { file, desk, seed, order, limitMs } = options;
  const submission = await readSubmission(file, desk);
  if (submission.kind === 'missing') return { kind: 'not-started' };
  if (submission.kind === 'unusable') return broken(submission.reason);
  const bundled = await bundleSubmission(file, submission.text, exercise.spec.kind === 'test');
  if (!bundled.ok) return broken(bundled.message, bundled.line, bundled.file);
  if (bundled.code === exercise.stubCode) return { kind: 'not-started' };
  const missing = exercise.exports.find((name) => !bundled.exports.includes(name));
  if (missing !== undefined) return broken(explainExport(missing, bundled.exports, submission.text));
  const { spec, files, checks } = exercise;
  const which = spec.checks.map((_, index) => index);
  const task = {
    exercise: files.id,
    file,
    code: bundled.code,
    map: bundled.map,
    checks,
    which,
    seed,
    order,
    limitMs,
    counted: spec.counted,
  };
  return { kind: 'ready', task };
}

/** Runs what has been prepared, where there is something to run. */
export async function attempt(prepared: Prepared, runner: Runner): Promise<Attempt> {
  return prepared.kind === 'ready' ? { kind: 'ran', run: await runner.run(prepared.task) } : prepared;
}

function broken(message: string, line: number | null = null, file: string | null = null): Unrun {
  return { kind: 'broken', problem: { message, line, ...(file === null ? {} : { file }) } };
}

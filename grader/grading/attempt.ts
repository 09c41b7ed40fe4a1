import { bundleSubmission } from '../bundle/bundle-submission.js';
import { readSubmission } from '../run/read-submission.js';
import type { ExerciseRun } from '../run/exercise-run.js';
import type { Runner } from '../run/runner.js';
import type { LoadedExercise } from './loaded-exercise.js';

/** What became of one submission, before it is judged. */
export type Attempt =
  | { readonly kind: 'not-started' }
  | { readonly kind: 'broken'; readonly message: string; readonly line: number | null }
  | { readonly kind: 'ran'; readonly run: ExerciseRun };

export interface AttemptOptions {
  /** The submission, absolute. */
  readonly file: string;
  /** The folder of submissions that it must lie in, absolute. */
  readonly desk: string;
  readonly seed: number;
  /** Real milliseconds for the exercise. */
  readonly limitMs: number;
}

/** Reads, bundles and runs one submission. */
export async function attempt(exercise: LoadedExercise, runner: Runner, options: AttemptOptions): Promise<Attempt> {
  const { file, desk, seed, limitMs } = options;
  const submission = await readSubmission(file, desk);
  if (submission.kind === 'missing') return { kind: 'not-started' };
  if (submission.kind === 'unusable') return broken(submission.reason);
  const bundled = await bundleSubmission(file, submission.text);
  if (!bundled.ok)
    return broken(bundled.file === null ? bundled.message : `${bundled.file}: ${bundled.message}`, bundled.line);
  if (bundled.code === exercise.stubCode) return { kind: 'not-started' };
  const missing = exercise.exports.find((name) => !bundled.exports.includes(name));
  if (missing !== undefined) return broken(exportWanted(missing, bundled.exports));
  const { spec, files, checks } = exercise;
  const which = spec.checks.map((_, index) => index);
  const task = { exercise: files.id, file, code: bundled.code, map: bundled.map, checks, which, seed, limitMs };
  return { kind: 'ran', run: await runner.run(task) };
}

function broken(message: string, line: number | null = null): Attempt {
  return { kind: 'broken', message, line };
}

function exportWanted(missing: string, exported: readonly string[]): string {
  const there = exported.length === 0 ? 'the file exports nothing' : `the file exports ${exported.join(', ')}`;
  return `it must export ${missing} (${there}): write "export" before it`;
}

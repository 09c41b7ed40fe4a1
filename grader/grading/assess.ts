import type { Diagnosis } from '../judge/diagnosis.js';
import type { CheckResult, ExerciseResult } from '../report/result.js';
import type { Runner } from '../run/runner.js';
import { attempt } from './attempt.js';
import type { Prepared } from './attempt.js';
import { judgeAttempt } from './judge-attempt.js';
import type { LoadedExercise } from './loaded-exercise.js';

/** The first order that is tried. In the others no lines are written down, which would cost more than all the rest. */
const FIRST = '0';

/**
 * Runs a submission that has been prepared, and judges what became of it. An order that broke is run once more, to
 * tell the lines.
 *
 * @param file as the result shall name it
 */
export async function assess(
  exercise: LoadedExercise,
  prepared: Prepared,
  runner: Runner,
  file: string,
  seed: number,
): Promise<ExerciseResult> {
  const result = judgeAttempt(exercise, await attempt(prepared, runner), file, seed);
  if (prepared.kind !== 'ready' || prepared.task.order !== null) return result;
  const { task } = prepared;
  const checks: CheckResult[] = [];
  for (const [index, check] of result.checks.entries()) checks.push((await replayed(index, check)) ?? check);
  return { ...result, checks };

  async function replayed(index: number, check: CheckResult): Promise<CheckResult | null> {
    const order = check.orders?.replay ?? FIRST;
    if (order === FIRST) return null;
    const run = await runner.run({ ...task, which: [index], order: order.split('.').map(Number) });
    const again = judgeAttempt(exercise, { kind: 'ran', run }, file, seed).checks[index];
    return again?.status === 'failed' ? withLines(check, again.diagnosis) : null;
  }
}

/** That it is a race is seen from all orders together; the line from one of them. */
function withLines(check: CheckResult, { line, file }: Diagnosis): CheckResult {
  if (check.status !== 'failed') return check;
  return { ...check, diagnosis: { ...check.diagnosis, line, ...(file === undefined ? {} : { file }) } };
}

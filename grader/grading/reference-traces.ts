import { readFile } from 'node:fs/promises';
import { bundleSubmission } from '../bundle/bundle-submission.js';
import type { CheckResult } from '../report/result.js';
import type { Trace } from '../trace/events.js';
import type { LoadedExercise } from './loaded-exercise.js';
import type { Workshop } from './workshop.js';

/** A check by its number, and the order of calls in which to run it; `null` where each call takes its time. */
export interface CheckInOrder {
  readonly check: number;
  readonly order: readonly number[] | null;
}

export interface ReferenceOptions {
  readonly seed: number;
  /** Real milliseconds for each check. */
  readonly limitMs: number;
  /** Whether the traces shall tell of each timer that is set. */
  readonly timers?: true;
}

/** The order in which a check is shown: the one that broke. */
export function orderOf({ orders }: CheckResult): readonly number[] | null {
  const replay = orders?.replay ?? null;
  return replay === null ? null : replay.split('.').map(Number);
}

/**
 * Traces of the reference solution in the scenarios of some checks, by the number of the check. It runs in a child of its
 * own, which no submission has been near.
 */
export async function referenceTraces(
  workshop: Workshop,
  { files, checks, spec }: LoadedExercise,
  which: readonly CheckInOrder[],
  options: ReferenceOptions,
): Promise<Map<number, Trace>> {
  const found = new Map<number, Trace>();
  if (which.length === 0) return found;
  const text = await readFile(files.solution, 'utf8').catch(() => null);
  const bundled = text === null ? null : await bundleSubmission(files.solution, text, spec.kind === 'test');
  if (!bundled?.ok) return found;
  const { code, map } = bundled;
  const { seed, limitMs, timers } = options;
  const task = {
    exercise: files.id,
    file: files.solution,
    code,
    map,
    checks,
    seed,
    limitMs,
    ...(timers && { timers }),
  };
  const runner = workshop.takeRunner();
  try {
    for (const { check, order } of which) {
      const { traces } = await runner.run({ ...task, which: [check], order });
      for (const { trace } of traces) found.set(check, trace);
    }
    return found;
  } finally {
    await runner.close();
  }
}

import { readFile } from 'node:fs/promises';
import { bundleSubmission } from '../bundle/bundle-submission.js';
import { computeFacts } from '../judge/compute-facts.js';
import { timeline } from '../judge/timeline.js';
import type { TimelineEntry } from '../judge/timeline.js';
import type { CheckResult, ExerciseResult } from '../report/result.js';
import type { LoadedExercise } from './loaded-exercise.js';
import type { Workshop } from './workshop.js';

/**
 * Puts beside the timeline of each failed check the one of the reference solution in the same scenario, where the two
 * differ. The solution runs in a child of its own, which no submission has been near.
 *
 * @param options `seed` of the run, and the real milliseconds for the exercise
 */
export async function addWantedTimelines(
  workshop: Workshop,
  exercise: LoadedExercise,
  result: ExerciseResult,
  options: { readonly seed: number; readonly limitMs: number },
): Promise<ExerciseResult> {
  const which = result.checks.flatMap((check, index) =>
    isDrawable(check) ? [{ check: index, order: orderOf(check) }] : [],
  );
  if (which.length === 0) return result;
  const wanted = await referenceTimelines(workshop, exercise, which, options);
  const checks = result.checks.map((check, index) => withWanted(check, wanted.get(index)));
  return { ...result, checks };
}

/** A failed check by its number, and the order of calls in which it failed. */
interface Failed {
  readonly check: number;
  readonly order: readonly number[] | null;
}

function orderOf({ orders }: CheckResult): readonly number[] | null {
  const replay = orders?.replay ?? null;
  return replay === null ? null : replay.split('.').map(Number);
}

function isDrawable(check: CheckResult): boolean {
  return check.status === 'failed' && check.timeline.length > 0;
}

function withWanted(check: CheckResult, wanted: readonly TimelineEntry[] | undefined): CheckResult {
  if (check.status !== 'failed' || wanted === undefined || wanted.length === 0) return check;
  return sameTimeline(check.timeline, wanted) ? check : { ...check, wanted };
}

async function referenceTimelines(
  workshop: Workshop,
  exercise: LoadedExercise,
  which: readonly Failed[],
  { seed, limitMs }: { readonly seed: number; readonly limitMs: number },
): Promise<Map<number, readonly TimelineEntry[]>> {
  const { files, checks } = exercise;
  const text = await readFile(files.solution, 'utf8').catch(() => null);
  const bundled = text === null ? null : await bundleSubmission(files.solution, text, exercise.spec.kind === 'test');
  if (!bundled?.ok) return new Map();
  const { code, map } = bundled;
  const task = { exercise: files.id, file: files.solution, code, map, checks, seed, limitMs };
  const runner = workshop.takeRunner();
  const found = new Map<number, readonly TimelineEntry[]>();
  try {
    for (const { check, order } of which) {
      const { traces } = await runner.run({ ...task, which: [check], order });
      for (const { trace } of traces) found.set(check, timeline(computeFacts(trace)));
    }
    return found;
  } finally {
    await runner.close();
  }
}

function sameTimeline(ours: readonly TimelineEntry[], theirs: readonly TimelineEntry[]): boolean {
  return JSON.stringify(ours) === JSON.stringify(theirs);
}

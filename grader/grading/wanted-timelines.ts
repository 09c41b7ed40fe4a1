import { computeFacts } from '../judge/compute-facts.js';
import { timeline } from '../judge/timeline.js';
import type { TimelineEntry } from '../judge/timeline.js';
import type { CheckResult, ExerciseResult } from '../report/result.js';
import type { LoadedExercise } from './loaded-exercise.js';
import { orderOf, referenceTraces } from './reference-traces.js';
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
  const traces = await referenceTraces(workshop, exercise, which, options);
  const checks = result.checks.map((check, index) => {
    const trace = traces.get(index);
    return trace === undefined ? check : withWanted(check, timeline(computeFacts(trace)));
  });
  return { ...result, checks };
}

function isDrawable(check: CheckResult): boolean {
  return check.status === 'failed' && check.timeline.length > 0;
}

function withWanted(check: CheckResult, wanted: readonly TimelineEntry[]): CheckResult {
  if (check.status !== 'failed' || wanted.length === 0) return check;
  return sameTimeline(check.timeline, wanted) ? check : { ...check, wanted };
}

function sameTimeline(ours: readonly TimelineEntry[], theirs: readonly TimelineEntry[]): boolean {
  return JSON.stringify(ours) === JSON.stringify(theirs);
}

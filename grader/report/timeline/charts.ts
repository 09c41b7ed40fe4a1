import type { RunTimeline } from '../../judge/run-timeline.js';
import type { TimelineEntry } from '../../judge/timeline.js';
import type { CheckPicture } from '../picture/picture.js';
import type { CheckResult } from '../result.js';

/** One bar of a chart. */
export type ChartEntry = Omit<TimelineEntry, 'outcome'> & { readonly outcome: TimelineEntry['outcome'] | 'timer' };

/** Entries to be drawn under a name, such as `yours`. Times are virtual ms. */
export interface Chart {
  readonly name: string;
  readonly entries: readonly ChartEntry[];
  /** What is said of the run: lanes that are named there are not left out. */
  readonly said?: string;
  /** When the answer was given, where that is to be seen. */
  readonly settledAt?: number | null;
  /** When something was printed or logged, where that is to be seen. */
  readonly printedAt?: readonly number[];
}

/** The charts that a graded check is shown with: none where time was not the matter. */
export function chartsOfCheck(check: CheckResult): Chart[] {
  const said = `${check.message ?? ''} ${check.diagnosis?.message ?? ''}`;
  const yours = { name: 'yours', entries: check.timeline, said };
  if (check.status === 'passed') return [];
  if (check.status === 'not-run') return check.timeline.length === 0 ? [] : [yours];
  // The program of a prediction is the course's own: how it ran is what the student wants to see.
  if (isPrediction(check) && check.timeline.length > 0) return [{ ...yours, name: 'it ran' }];
  if (check.wanted !== null) return [yours, { name: 'wanted', entries: check.wanted, said }];
  // Of a race the order itself is what there is to see, though the right answer would wait just like that.
  const isRace = check.orders !== undefined && check.orders.failed < check.orders.tried;
  return isRace ? [yours] : [];
}

/** The charts of a check that is drawn for itself. */
export function chartsOfPicture({ check, yours, wanted }: CheckPicture): Chart[] {
  const name = isPrediction(check) ? 'it ran' : 'yours';
  const partial = check.timeline.length === 0 ? [] : [{ name, entries: check.timeline }];
  const mine = yours === null ? partial : [chartOfRun(name, yours)];
  return wanted === null ? mine : [...mine, chartOfRun('wanted', wanted)];
}

function chartOfRun(name: string, { spans, settledAt, printedAt }: RunTimeline): Chart {
  return { name, entries: spans, settledAt, printedAt };
}

function isPrediction({ diagnosis }: CheckResult): boolean {
  return diagnosis?.id === 'wrong-prediction';
}

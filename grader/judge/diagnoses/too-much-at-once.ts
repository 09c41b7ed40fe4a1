import { formatDuration } from '../../trace/duration.js';
import type { CallFact, Facts } from '../facts.js';
import { failuresAbout } from '../failure.js';
import type { Failure } from '../failure.js';
import { listOf } from '../wording.js';
import { cameTooEarly } from './evidence.js';
import { runningWhen } from './overlap.js';
import { diagnosis } from './rule.js';
import type { Rule } from './rule.js';

/** Something started that should have waited for what was running, or that should not have started at all. */
export const startedTooEarly: Rule = (facts, failures) => {
  const early = tooEarlyCall(facts, failures);
  if (early === null) return null;
  const { label, start, place } = early;
  const running = runningWhen(facts.calls, early);
  const when = `${label} started at ${formatDuration(start)}`;
  const [other] = running;
  if (other !== undefined) {
    const until = other.end === null ? '' : ` (until ${formatDuration(other.end)})`;
    const message = `${when} while ${other.label} was still running${until}. Start it only when what has to come first has ended.`;
    return diagnosis('started-too-early', message, place);
  }
  return diagnosis('started-too-early', `${when}, ${reason(facts, failures, early)}.`, place);
};

/** More calls under way at once than are allowed. */
export const overLimit: Rule = ({ calls, peak }, failures) => {
  const failure = failuresAbout(failures, 'concurrency').find(({ got, wanted }) => got > wanted && wanted > 1);
  if (failure === undefined) return null;
  const fullest = calls.find((call) => runningWhen(calls, call).length + 1 > failure.wanted);
  if (fullest === undefined) return null;
  const names = listOf([...runningWhen(calls, fullest), fullest].map(({ label }) => label));
  const message = `At ${formatDuration(fullest.start)}, ${names} were running at once, and ${failure.wanted} at most are wanted; at the peak there were ${peak}.`;
  return diagnosis('over-limit', message, fullest.place);
};

function tooEarlyCall(facts: Facts, failures: readonly Failure[]): CallFact | null {
  const { calls } = facts;
  const unwanted = failuresAbout(failures, 'calls').find(({ wanted, got }) => wanted === 0 && got > 0);
  if (unwanted !== undefined) return calls.find(({ label }) => label === unwanted.label) ?? null;
  if (oneAtATimeWanted(facts, failures)) {
    const second = calls.find((call) => runningWhen(calls, call).length > 0);
    if (second !== undefined) return second;
  }
  const start = failuresAbout(failures, 'start').find(({ gotMs, wantedMs }) => gotMs !== null && gotMs < wantedMs);
  return calls.find((call) => call.label === start?.label && call.start === start.gotMs) ?? null;
}

/** A run that should take as long as all its calls together should not overlap them. */
function oneAtATimeWanted({ calls }: Facts, failures: readonly Failure[]): boolean {
  if (failuresAbout(failures, 'concurrency').some(({ wanted, got }) => wanted <= 1 && got > wanted)) return true;
  const total = calls.reduce((sum, { start, end }) => sum + (end === null ? Infinity : end - start), 0);
  return cameTooEarly(failures) && failuresAbout(failures, 'time').some(({ wantedMs }) => wantedMs === total);
}

function reason({ calls }: Facts, failures: readonly Failure[], early: CallFact): string {
  const failed = calls.find(
    ({ outcome, endSeq }) => outcome === 'rejected' && endSeq !== null && endSeq < early.startSeq,
  );
  const isUnwanted = failuresAbout(failures, 'calls').some(
    ({ label, wanted }) => label === early.label && wanted === 0,
  );
  if (isUnwanted && failed !== undefined)
    return `although ${failed.label} had failed by then and nothing more is wanted after that`;
  if (isUnwanted) return 'and is not wanted in this run at all';
  const wanted = failuresAbout(failures, 'start').find(({ label }) => label === early.label);
  return `and should start only at ${formatDuration(wanted?.wantedMs ?? 0)}`;
}

import { formatDuration } from '../../trace/duration.js';
import type { CallFact, Facts } from '../facts.js';
import { failuresAbout } from '../failure.js';
import type { Failure } from '../failure.js';
import { listOf } from '../wording.js';
import { cameTooEarly } from './evidence.js';
import { findCrowd, runningWhen } from './overlap.js';
import { diagnosis } from './rule.js';
import type { Rule } from './rule.js';

/** Something started that should have waited for what was running, or that should not have started at all. */
export const startedTooEarly: Rule = (facts, failures) => {
  const unwanted = unwantedCall(facts, failures);
  const early = unwanted ?? overlappingCall(facts, failures) ?? earlyCall(facts, failures);
  if (early === null) return null;
  const when = `${early.label} started at ${formatDuration(early.start)}`;
  const refusal = failuresAbout(failures, 'error').find(({ maker }) => maker === 'submission');
  if (unwanted !== null && refusal !== undefined) {
    const message = `${when}, and should not be called here at all: ${refusal.wanted} is wanted instead.`;
    return diagnosis('started-too-early', message, early.place);
  }
  const other = runningWhen(facts.calls, early).find((call) => wasToEndFirst(failures, early, call));
  // What should not start at all should not start later either.
  if (other === undefined || unwanted !== null) {
    return diagnosis('started-too-early', `${when}, ${describeReason(facts, failures, early)}.`, early.place);
  }
  const until = other.end === null ? '' : ` (until ${formatDuration(other.end)})`;
  const message = `${when} while ${other.label} was still running${until}. Start it only when what has to come first has ended.`;
  return diagnosis('started-too-early', message, early.place);
};

/** More calls under way at once than are allowed, where several are. */
export const overLimit: Rule = ({ calls, peak }, failures) => {
  const failure = failuresAbout(failures, 'concurrency').find(({ got, wanted }) => got > wanted);
  if (failure === undefined || failure.wanted <= 1) return null;
  const crowd = findCrowd(calls, failure.wanted);
  if (crowd === null) return null;
  const names = listOf([...crowd.running, crowd.call].map(({ label }) => label));
  const message = `At ${formatDuration(crowd.call.start)}, ${names} were running at once, and ${failure.wanted} at most are wanted; at the peak there were ${peak}.`;
  return diagnosis('over-limit', message, crowd.call.place);
};

function unwantedCall({ calls }: Facts, failures: readonly Failure[]): CallFact | null {
  const unwanted = failuresAbout(failures, 'calls').find(({ wanted, got }) => wanted === 0 && got > 0);
  return calls.find(({ label }) => label === unwanted?.label) ?? null;
}

function overlappingCall(facts: Facts, failures: readonly Failure[]): CallFact | null {
  return isOneAtATimeWanted(facts, failures) ? (findCrowd(facts.calls, 1)?.call ?? null) : null;
}

function earlyCall({ calls }: Facts, failures: readonly Failure[]): CallFact | null {
  const early = failuresAbout(failures, 'start').find(({ gotMs, wantedMs }) => gotMs !== null && gotMs < wantedMs);
  return calls.find(({ label, start }) => label === early?.label && start === early.gotMs) ?? null;
}

/** Whether the time at which the call should have started has to do with the end of this one. */
function wasToEndFirst(failures: readonly Failure[], early: CallFact, { end }: CallFact): boolean {
  const wanted = failuresAbout(failures, 'start').find(
    ({ label, gotMs }) => label === early.label && gotMs === early.start,
  );
  return wanted === undefined || (end !== null && end <= wanted.wantedMs);
}

/** A run that should take as long as all its calls together should not overlap them. */
function isOneAtATimeWanted({ calls }: Facts, failures: readonly Failure[]): boolean {
  if (failuresAbout(failures, 'concurrency').some(({ wanted, got }) => wanted <= 1 && got > wanted)) return true;
  const total = calls.reduce((sum, { start, end }) => sum + (end === null ? Infinity : end - start), 0);
  return cameTooEarly(failures) && failuresAbout(failures, 'time').some(({ wantedMs }) => wantedMs === total);
}

function describeReason(facts: Facts, failures: readonly Failure[], early: CallFact): string {
  const wanted = failuresAbout(failures, 'start').find(({ label }) => label === early.label);
  if (wanted !== undefined) return `and should start only at ${formatDuration(wanted.wantedMs)}`;
  const failed = lastFailedBefore(facts, early);
  if (failed === null || goesOnAfterFailures(facts, failures)) return 'and is not wanted in this run at all';
  return `although ${failed.label} had failed by then and nothing more is wanted after that`;
}

/** Whether a run has a result, as it should, whatever had failed by then. */
function goesOnAfterFailures({ settlement }: Facts, failures: readonly Failure[]): boolean {
  return settlement.outcome === 'fulfilled' && failuresAbout(failures, 'error').length === 0;
}

/** A scenario may call the submission several times: it is the latest failure that should have ended it. */
function lastFailedBefore({ calls }: Facts, { startSeq }: CallFact): CallFact | null {
  const ended = calls.filter(({ endSeq }) => (endSeq ?? Infinity) < startSeq);
  const failed = ended.filter(({ outcome, aborted }) => outcome === 'rejected' && !aborted);
  return failed.sort((a, b) => (a.endSeq ?? 0) - (b.endSeq ?? 0)).at(-1) ?? null;
}

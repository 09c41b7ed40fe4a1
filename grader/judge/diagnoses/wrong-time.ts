import { formatDuration } from '../../trace/duration.js';
import type { Facts } from '../facts.js';
import { failuresAbout } from '../failure.js';
import type { KindAbout } from '../failure.js';
import { diagnosis } from './rule.js';
import type { Rule } from './rule.js';
import { describeShortage } from './shortage.js';

/** The run took another time than it should, and no better name for it is known. */
export const wrongTime: Rule = (facts, failures) => {
  const [time] = failuresAbout(failures, 'time');
  if (time === undefined) return null;
  const message = `It took ${formatDuration(time.gotMs)}, and ${formatDuration(time.wantedMs)} is wanted.`;
  return diagnosis('wrong-time', message + remark(facts, time) + describeShortage(failures), null);
};

/** A call started, or a line was logged, at another time than it should. */
export const wrongMoment: Rule = ({ calls }, failures) => {
  const [start] = failuresAbout(failures, 'start');
  if (start !== undefined && start.gotMs !== null) {
    const message = `${start.label} started at ${formatDuration(start.gotMs)}, and ${formatDuration(start.wantedMs)} is wanted.`;
    const call = calls.find(({ label, start: at }) => label === start.label && at === start.gotMs);
    return diagnosis('wrong-time', message, call?.place ?? null);
  }
  const log = failures.find(({ kind }) => kind.about === 'log' && kind.timing !== null);
  if (log === undefined) return null;
  return diagnosis('wrong-time', `The lines are right, but not their times: it ${log.message}.`, null);
};

/** What else the run tells about its time. */
function remark(facts: Facts, { gotMs, wantedMs }: KindAbout<'time'>): string {
  if (gotMs === 0) return ` No time passed at all.${hintAtTimer(facts)}`;
  if (gotMs === 1 && facts.calls.length === 0)
    return ' That is the time of a timer without a delay: hand it the ms too.';
  const inSeconds = Math.max(1, Math.trunc(wantedMs / 1_000));
  if (gotMs === wantedMs * 1_000 || gotMs === inSeconds) return ' Mind the unit: timers count in milliseconds.';
  const pause = gotMs > wantedMs ? findPause(facts) : null;
  if (pause === null) return '';
  return ` From ${formatDuration(pause.from)} to ${formatDuration(pause.to)} no call was running.`;
}

/** Nothing was called and no timer is left: the callback of a timer may have been called instead of handed over. */
function hintAtTimer({ calls, logs, timersLeft }: Facts): string {
  return calls.length + logs.length + timersLeft.length === 0 ? ` ${CALLED_AT_ONCE}` : '';
}

const CALLED_AT_ONCE =
  'If you set a timer, hand it a function: `setTimeout(resolve(value), ms)` calls `resolve` at once, `setTimeout(() => resolve(value), ms)` later.';

/** The first time in which nothing ran: before a call or after the last one. */
function findPause({ calls, makespan }: Facts): { from: number; to: number } | null {
  let from = 0;
  for (const { start, end } of calls) {
    if (start > from) return { from, to: start };
    from = Math.max(from, end ?? Infinity);
  }
  return calls.length > 0 && makespan !== null && makespan > from ? { from, to: makespan } : null;
}

import { formatDuration } from '../../trace/duration.js';
import type { Expectation } from '../expectation.js';
import { count } from '../wording.js';

/**
 * Within any `perMs` virtual milliseconds, from one start to just before that long after it, `calls` calls start at most.
 *
 * @param slackMs so much too early does no harm, where timers need not be exact; virtual ms
 */
export function startsAtMost(calls: number, perMs: number, slackMs = 0): Expectation {
  return {
    judge: (facts) => {
      const starts = facts.calls.map(({ start }) => start);
      const startedWithin = (fromMs: number, ms: number) =>
        starts.filter((start) => start >= fromMs && start < fromMs + ms).length;
      const fromMs = starts.find((start) => startedWithin(start, perMs - slackMs) > calls);
      if (fromMs === undefined) return null;
      const got = startedWithin(fromMs, perMs);
      return {
        kind: { about: 'rate', wanted: calls, got, perMs, fromMs },
        message: `${count(got, 'call')} started within ${formatDuration(perMs)} from ${formatDuration(fromMs)} on; wanted at most ${calls}`,
      };
    },
  };
}

import { formatDuration } from '../../trace/duration.js';
import type { Expectation } from '../expectation.js';
import { count } from '../wording.js';

/** Within any `perMs` virtual milliseconds, from one start to just before that long after it, `calls` calls start at most. */
export function startsAtMost(calls: number, perMs: number): Expectation {
  return {
    judge: (facts) => {
      const starts = facts.calls.map(({ start }) => start);
      for (const fromMs of starts) {
        const got = starts.filter((start) => start >= fromMs && start < fromMs + perMs).length;
        if (got <= calls) continue;
        return {
          kind: { about: 'rate', wanted: calls, got, perMs, fromMs },
          message: `${count(got, 'call')} started within ${formatDuration(perMs)} from ${formatDuration(fromMs)} on; wanted at most ${calls}`,
        };
      }
      return null;
    },
  };
}

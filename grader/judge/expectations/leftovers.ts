import { formatDuration } from '../../trace/duration.js';
import type { Expectation } from '../expectation.js';
import { count, listOf } from '../wording.js';

/** When the run settles, no call is under way, and none starts after it. */
export function leavesNothingRunning(): Expectation {
  return {
    judge: ({ settlement, inFlight, startedAfter }) => {
      if (settlement.outcome === 'pending') return null;
      const labels = [...inFlight, ...startedAfter].map(({ label }) => label);
      if (labels.length === 0) return null;
      const happened = inFlight.length > 0 ? 'still running' : 'started only afterwards';
      const names = listOf((inFlight.length > 0 ? inFlight : startedAfter).map(({ label }) => label));
      return {
        kind: { about: 'in-flight', labels },
        message: `at ${formatDuration(settlement.at)} it had ${settlement.outcome === 'fulfilled' ? 'a result' : 'failed'} with ${names} ${happened}; wanted nothing left running`,
      };
    },
  };
}

/** When the run settles, no timer of the submission's own is set. */
export function leavesNoTimers(): Expectation {
  return {
    judge: ({ timersLeft }) => {
      if (timersLeft.length === 0) return null;
      return {
        kind: { about: 'timers', count: timersLeft.length },
        message: `left ${count(timersLeft.length, 'timer')} set; wanted none`,
      };
    },
  };
}

/** When the scenario notes what is left, no listener is: it notes `world.listeners(signal)` as `listeners`. */
export function leavesNoListeners(): Expectation {
  return {
    judge: ({ notes, settlement }) => {
      const left = notes.get('listeners');
      if (left === 0 || (left === undefined && settlement.outcome === 'pending')) return null;
      const listeners = typeof left === 'number' ? left : 0;
      const happened =
        left === undefined
          ? 'how many listeners are left was not noted'
          : `left ${count(listeners, 'listener')} on the signal`;
      return { kind: { about: 'listeners', count: listeners }, message: `${happened}; wanted none` };
    },
  };
}

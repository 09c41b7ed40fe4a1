import type { Bridge } from './realm/bridge.js';
import type { Stage } from './stage.js';

/**
 * The host's side of the realm's library, which also writes down each timer: set, rung, cleared. It costs a stack for each
 * of them, so that it is for a run that is to be drawn and not for one that is judged.
 */
export function tellTimers(bridge: Bridge, stage: Stage): Bridge {
  return {
    ...bridge,
    setTimer: (delay, repeat, callback) => {
      const timer = bridge.setTimer(delay, repeat, () => {
        stage.recorder.record({ op: 'timer-rang', timer }, null);
        callback();
      });
      stage.recorder.record({ op: 'timer', timer, kind: repeat ? 'interval' : 'timeout', ms: toMs(delay) });
      return timer;
    },
    clearTimer: (timer) => {
      if (bridge.isTimerSet(timer)) stage.recorder.record({ op: 'timer-cleared', timer }, null);
      bridge.clearTimer(timer);
    },
  };
}

/** What is no number, JSON cannot tell. */
function toMs(delay: number): number {
  return Number.isFinite(delay) ? delay : 1;
}

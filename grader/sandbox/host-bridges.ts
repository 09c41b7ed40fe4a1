import type { VirtualLoop } from './clock/virtual-loop.js';
import { StackMark } from './place.js';
import type { RawPlace } from './protocol.js';
import type { Bridge } from './realm/bridge.js';
import type { Recorder } from './recorder.js';
import type { ScenarioBridge } from './scenario/scenario-bridge.js';

/** The places of so many timers are remembered; nobody reads more lines than that, and each costs microseconds. */
const MOST_MARKS = 100;

/** A callback of the realm's: what comes out of it uncaught would end a real process, and is written down. */
function guarded(recorder: Recorder): (callback: () => void) => () => void {
  return (callback) => () => {
    try {
      callback();
    } catch (error) {
      recorder.uncaught(error);
    }
  };
}

/** The host's side of what the realm's own library asks for. */
export function realmBridge(loop: VirtualLoop, recorder: Recorder): Bridge {
  const { timers, immediates } = loop;
  const safely = guarded(recorder);
  return {
    readClock: () =>
      loop.readClock(() => {
        recorder.busy();
      }),
    setTimer: (delay, repeat, callback) => {
      const mark = timers.count < MOST_MARKS ? new StackMark() : null;
      return timers.set(delay, repeat, safely(callback), mark);
    },
    clearTimer: (timer) => {
      timers.clear(timer);
    },
    refreshTimer: (timer) => {
      timers.refresh(timer);
    },
    holdTimer: (timer, hold) => {
      timers.hold(timer, hold);
    },
    isTimerSet: (timer) => timers.isSet(timer),
    setImmediate: (callback) => immediates.set(safely(callback)),
    clearImmediate: (immediate) => {
      immediates.clear(immediate);
    },
    nextTick: (callback) => {
      process.nextTick(safely(callback));
    },
    queueMicrotask: (callback) => {
      queueMicrotask(safely(callback));
    },
    block: (ms) => {
      recorder.block(ms);
    },
    print: (stream, text) => {
      recorder.print(stream, text);
    },
    uncaught: (error) => {
      recorder.uncaught(error);
    },
  };
}

/** The host's side of what the scenario tells. */
export function scenarioBridge(
  loop: VirtualLoop,
  recorder: Recorder,
  visited: (place: RawPlace) => void,
): ScenarioBridge {
  const safely = guarded(recorder);
  return {
    enter: () => {
      recorder.record({ op: 'enter' });
    },
    returned: (promise, value) => {
      recorder.record(promise ? { op: 'return', promise } : { op: 'return', promise, value: recorder.encode(value) });
    },
    settled: (outcome, value) => {
      recorder.settle(outcome, value);
    },
    callStarted: (label, args) => recorder.call(label, args),
    callEnded: (call, outcome, value) => {
      recorder.record({ op: 'end', call, outcome, value: recorder.encode(value) }, null);
    },
    after: (ms, callback) => {
      loop.after(ms, safely(callback));
    },
    log: (value) => {
      recorder.record({ op: 'log', value: recorder.encode(value) });
    },
    note: (name, value) => {
      recorder.record({ op: 'note', name, value: recorder.encode(value) });
    },
    madeError: (error) => {
      recorder.number(error);
    },
    now: () => loop.now,
    visited: (line, column) => {
      visited({ line, column });
    },
  };
}

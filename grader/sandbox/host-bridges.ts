import { placeInStack, StackMark } from './place.js';
import type { RawPlace } from './protocol.js';
import type { Bridge } from './realm/bridge.js';
import type { ScenarioBridge } from './scenario/scenario-bridge.js';
import type { Stage } from './stage.js';

/** The places of so many timers at once are remembered, and of so many in all; each costs microseconds. */
const MOST_MARKS = 100;
const MOST_MARKS_IN_ALL = 10_000;

/** Where a timer is being set, when somebody may want to read that line. */
function markTimer({ loop: { timers, nearLimit }, recorder }: Stage): StackMark | null {
  if (!recorder.placed || timers.count >= MOST_MARKS) return null;
  return nearLimit || timers.made < MOST_MARKS_IN_ALL ? new StackMark() : null;
}

/** What becomes of an error that nobody caught. */
type Uncaught = (error: unknown) => void;

/** A callback of the realm's: what comes out of it uncaught would end a real process, and is told. */
function guarded(uncaught: Uncaught): (callback: () => void) => () => void {
  return (callback) => () => {
    try {
      callback();
    } catch (error) {
      uncaught(error);
    }
  };
}

/** What nobody caught in the main thread is written down. */
function writtenDown(stage: Stage): Uncaught {
  return (error) => {
    stage.recorder.uncaught(error);
  };
}

/** The host's side of what the realm's own library asks for. */
export function realmBridge(stage: Stage, uncaught = writtenDown(stage)): Bridge {
  const safely = guarded(uncaught);
  return {
    readClock: () =>
      stage.loop.readClock(() => {
        stage.recorder.busy();
      }),
    setTimer: (delay, repeat, callback) => {
      const mark = markTimer(stage);
      return stage.loop.timers.set(delay, repeat, safely(callback), mark);
    },
    clearTimer: (timer) => {
      stage.loop.timers.clear(timer);
    },
    refreshTimer: (timer) => {
      stage.loop.timers.refresh(timer);
    },
    holdTimer: (timer, hold) => {
      stage.loop.timers.hold(timer, hold);
    },
    isTimerSet: (timer) => stage.loop.timers.isSet(timer),
    setImmediate: (callback) => {
      const mark = stage.loop.nearLimit ? new StackMark() : null;
      return stage.loop.immediates.set(safely(callback), mark);
    },
    clearImmediate: (immediate) => {
      stage.loop.immediates.clear(immediate);
    },
    nextTick: (callback) => {
      process.nextTick(safely(callback));
    },
    queueMicrotask: (callback) => {
      queueMicrotask(safely(callback));
    },
    block: (ms) => {
      stage.recorder.block(ms);
    },
    print: (stream, text) => {
      stage.recorder.print(stream, text);
    },
    uncaught,
  };
}

/** Of what a test is called, and of what its error says, so many characters are written down. */
const LONGEST_SAID = 2_000;

/** The host's side of what the scenario tells. */
export function scenarioBridge(stage: Stage, visited: (place: RawPlace, turn: boolean) => void): ScenarioBridge {
  const safely = guarded(writtenDown(stage));
  return {
    enter: () => {
      stage.recorder.record({ op: 'enter' }, null);
    },
    returned: (promise, value) => {
      stage.recorder.record(
        promise ? { op: 'return', promise } : { op: 'return', promise, value: stage.recorder.encode(value) },
        null,
      );
    },
    settled: (outcome, value) => {
      stage.recorder.settle(outcome, value);
    },
    callStarted: (label, args) => stage.recorder.call(label, args),
    callEnded: (call, outcome, value) => {
      stage.recorder.record({ op: 'end', call, outcome, value: stage.recorder.encode(value) }, null);
    },
    callAborted: (call, reason) => {
      const value = stage.recorder.encode(reason);
      stage.recorder.record({ op: 'end', call, outcome: 'rejected', value, aborted: true }, null);
    },
    endCall: (ms, callback) => {
      if (stage.order === null) stage.loop.after(ms, safely(callback));
      else stage.order.hold(safely(callback));
    },
    after: (ms, callback) => {
      stage.loop.after(ms, safely(callback));
    },
    log: (value) => {
      stage.recorder.record({ op: 'log', value: stage.recorder.encode(value) });
    },
    note: (name, value) => {
      stage.recorder.record({ op: 'note', name, value: stage.recorder.encode(value) });
    },
    tested: (name, outcome, message, assertions, stack) => {
      const report = {
        name: name.slice(0, LONGEST_SAID),
        outcome,
        message: message.slice(0, LONGEST_SAID),
        assertions,
      };
      stage.recorder.record({ op: 'test', ...report }, placeInStack(stack));
    },
    madeError: (error, message) => {
      stage.recorder.number(error, message);
    },
    now: () => stage.loop.now,
    visited: (line, column, turn) => {
      visited({ line, column }, turn);
    },
  };
}

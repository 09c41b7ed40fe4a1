import { catches, exercise, passesOn } from 'meanwhile';
import * as falsyIsFailure from '../subjects/retry/falsy-is-failure.js';
import * as firstError from '../subjects/retry/first-error.js';
import * as keepsItsTimer from '../subjects/retry/keeps-its-timer.js';
import * as noPause from '../subjects/retry/no-pause.js';
import * as oneAttemptMore from '../subjects/retry/one-attempt-more.js';
import * as pauseAfterTheLast from '../subjects/retry/pause-after-the-last.js';
import * as pausesDoNotGrow from '../subjects/retry/pauses-do-not-grow.js';
import * as rightByRecursion from '../subjects/retry/right-by-recursion.js';
import * as right from '../subjects/retry/right.js';
import * as sleepsThroughAbort from '../subjects/retry/sleeps-through-abort.js';

export default exercise({
  title: 'Tests for retry',
  kind: 'test',
  subject: 'meanwhile/subjects/retry',
  hints: [
    'At which moments does it call the operation, at which moment does it end, and with what? A test that only looks at the result sees none of the moments.',
    'Let the operation write down `Date.now()` each time it is called: fake timers fake the date too. See "Time is something to assert" in the lesson. `vi.fn()` with `mockRejectedValueOnce` fails as often as you like.',
    'Three failures and a success with `delayMs: 100, factor: 2` call it at 0, 100, 300 and 700 ms. For the error, fail each time with another one and expect the last with `rejects.toBe(last)`. For the abort: `controller.abort(reason)` after 50 ms, expect the rejection without moving time, then `expect(vi.getTimerCount()).toBe(0)`.',
  ],
  checks: [
    passesOn('passes on a right implementation', { implementation: right }),
    passesOn('passes on another right one', { implementation: rightByRecursion }),
    passesOn('takes no real time', { implementation: right, withinMs: 1_000 }),
    catches('one that tries once too often', { implementation: oneAttemptMore }),
    catches('one that does not pause', { implementation: noPause }),
    catches('one whose pauses do not grow', { implementation: pausesDoNotGrow }),
    catches('one that pauses after the last attempt', { implementation: pauseAfterTheLast }),
    catches('one that reports the first error', { implementation: firstError }),
    catches('one that takes 0 or undefined for a failure', { implementation: falsyIsFailure }),
    catches('one that sleeps through an abort', { implementation: sleepsThroughAbort }),
    catches('one that leaves its timer after an abort', { implementation: keepsItsTimer }),
  ],
});

import { catches, exercise, passesOn } from 'meanwhile';
import * as givesUndefined from '../subjects/with-timeout/gives-undefined.js';
import * as keepsTimerAfterError from '../subjects/with-timeout/keeps-timer-after-error.js';
import * as losesFalsyResults from '../subjects/with-timeout/loses-falsy-results.js';
import * as neverClears from '../subjects/with-timeout/never-clears.js';
import * as otherError from '../subjects/with-timeout/other-error.js';
import * as rightByHand from '../subjects/with-timeout/right-by-hand.js';
import * as right from '../subjects/with-timeout/right.js';
import * as unhandledLateFailure from '../subjects/with-timeout/unhandled-late-failure.js';
import * as waitsForTheTask from '../subjects/with-timeout/waits-for-the-task.js';
import * as wrapsErrors from '../subjects/with-timeout/wraps-errors.js';

export default exercise({
  title: 'Tests for withTimeout',
  kind: 'test',
  subject: 'meanwhile/subjects/with-timeout',
  hints: [
    'There are three ways in which it can end: the task answers, the task fails, the time is up. Which of them have no test yet, and what is left behind after each of them?',
    'A test with fake timers has three steps: start it, move time on, look. What is to reject must be watched before time moves on: see "Watch first, then move time" in the lesson. `vi.getTimerCount()` tells what is still set.',
    "For the time that is up: `const settled = expect(withTimeout(() => new Promise(() => undefined), 1_000)).rejects.toMatchObject({ name: 'TimeoutError' });`, then `await vi.advanceTimersByTimeAsync(1_000);`, then `await settled;`. For a late failure, let the task reject at 2 s and move time on to there: Vitest itself fails a run with an unhandled rejection.",
  ],
  checks: [
    passesOn('passes on a right implementation', { implementation: right }),
    passesOn('passes on another right one', { implementation: rightByHand }),
    passesOn('takes no real time', { implementation: right, withinMs: 1_000 }),
    catches('one that never clears its timer', { implementation: neverClears }),
    catches('one whose timer outlives a failed task', { implementation: keepsTimerAfterError }),
    catches('one that gives undefined at the time limit', { implementation: givesUndefined }),
    catches('one that is late when the task is late', { implementation: waitsForTheTask }),
    catches('one without a TimeoutError', { implementation: otherError }),
    catches("one that replaces the task's error", { implementation: wrapsErrors }),
    catches('one that loses falsy results', { implementation: losesFalsyResults }),
    catches('one that lets late failures go unhandled', { implementation: unhandledLateFailure }),
  ],
});

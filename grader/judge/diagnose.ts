import type { Diagnosis } from './diagnosis.js';
import { blockingWait } from './diagnoses/blocking.js';
import { calledAgain, workedTwice } from './diagnoses/called-again.js';
import { changedInput } from './diagnoses/changed-input.js';
import { floatingPromise } from './diagnoses/floating-promise.js';
import { promiseBrokeCode, promiseForValue, promiseNotWanted } from './diagnoses/forgot-await.js';
import { handedOnFunction, hardCoded, neverCalled } from './diagnoses/never-called.js';
import { ignoresAbort } from './diagnoses/ignores-abort.js';
import { leakedListener } from './diagnoses/leaked-listener.js';
import { leakedResource } from './diagnoses/leaked-resource.js';
import { idleSlots } from './diagnoses/idle-slots.js';
import { leakedTimer } from './diagnoses/leaked-timer.js';
import { neverSettles } from './diagnoses/never-settles.js';
import { notLazy } from './diagnoses/not-lazy.js';
import { overRate } from './diagnoses/over-rate.js';
import { notAPromise } from './diagnoses/not-a-promise.js';
import { wrongPrediction } from './diagnoses/prediction.js';
import { lostError, slowToFail, unhandledRejection, wrongError } from './diagnoses/rejections.js';
import { diagnosis } from './diagnoses/rule.js';
import type { Rule } from './diagnoses/rule.js';
import { testsThatDoNotTest } from './diagnoses/tests.js';
import { idleWorkers, leakedWorker, stallsLoop, wrongPoolSize, wrongThread } from './diagnoses/threads.js';
import { threwInCallback, threwItself } from './diagnoses/threw.js';
import { batching, sequentialAwait } from './diagnoses/too-little-at-once.js';
import { overLimit, startedTooEarly } from './diagnoses/too-much-at-once.js';
import { calculatedWithPromise, restsOnNoAnswer, timerNotAwaited } from './diagnoses/used-too-soon.js';
import { wrongOrder } from './diagnoses/wrong-order.js';
import { wrongMoment, wrongTime } from './diagnoses/wrong-time.js';
import { sentence, wrongValue } from './diagnoses/wrong-value.js';
import type { Facts } from './facts.js';
import type { Failure } from './failure.js';

/** Causes before their effects: the first rule that applies names the mistake. */
const RULES: readonly Rule[] = [
  threwInCallback,
  wrongPrediction,
  testsThatDoNotTest,
  blockingWait,
  // A promise that is taken for a value makes code throw, wait for nothing, give too early and give nonsense.
  promiseNotWanted,
  promiseForValue,
  promiseBrokeCode,
  threwItself,
  neverSettles,
  notAPromise,
  handedOnFunction,
  hardCoded,
  calculatedWithPromise,
  timerNotAwaited,
  restsOnNoAnswer,
  // A call that nobody stopped runs on after the end, or makes the end late.
  ignoresAbort,
  // What is called anew each time has calls under way that nobody wants.
  calledAgain,
  // Work that nobody waits for also loses its errors, its place in the order and its part of the result.
  floatingPromise,
  slowToFail,
  unhandledRejection,
  lostError,
  // What nobody wanted takes its time, too.
  notLazy,
  workedTwice,
  wrongThread,
  stallsLoop,
  wrongPoolSize,
  idleWorkers,
  leakedWorker,
  leakedResource,
  neverCalled,
  // Whoever lets in too many also lets the next one in too early.
  overLimit,
  overRate,
  startedTooEarly,
  sequentialAwait,
  batching,
  idleSlots,
  leakedTimer,
  leakedListener,
  changedInput,
  wrongOrder,
  wrongError,
  wrongValue,
  wrongTime,
  wrongMoment,
];

/**
 * Names the mistake behind the failures of one run: the one root cause, with a sentence that is true of this run.
 *
 * @param failures what did not hold, in the order in which it was expected
 */
export function diagnose(facts: Facts, failures: readonly [Failure, ...Failure[]]): Diagnosis {
  for (const rule of RULES) {
    const named = rule(facts, failures);
    if (named !== null) return named;
  }
  return diagnosis('wrong-value', sentence(failures[0]), null);
}

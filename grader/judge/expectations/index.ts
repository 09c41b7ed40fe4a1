/** What an author of checks may expect of a run. */
export { aborts } from './aborts.js';
export { callsNothing, callsOnce, startsInOrder } from './calls.js';
export { neverMoreThan, oneAtATime, peakConcurrency } from './concurrency.js';
export { rejectsWith, rejectsWithError } from './errors.js';
export { asksOnlyFor } from './laziness.js';
export { leavesNoListeners, leavesNothingRunning, leavesNoTimers } from './leftovers.js';
export { logs, logsInOrder } from './logs.js';
export { notes } from './notes.js';
export { predictsLog, predictsTime } from './predictions.js';
export { startsAtMost } from './rates.js';
export { closes } from './resources.js';
export { keepsLoopFree, leavesNoWorkers, sharesWork, startsWorkers, worksInWorkers } from './threads.js';
export { finishesAt, startsAt } from './times.js';
export { resolvesTo, returnsValue } from './values.js';

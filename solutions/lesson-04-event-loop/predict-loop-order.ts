/** The lines of each program, in the order in which they are logged. */
export function predictLoopOrder() {
  return {
    // First everything on the stack, then the microtasks as they were queued, then the timer.
    stackFirst: [
      'open: begins',
      'unpack: done',
      'open: ends',
      'main: ends',
      'microtask of main',
      'microtask of open',
      'timer of unpack',
    ],
    // All three timers are late. They come as they were due, and those due together as they were set.
    heldThread: [
      'main: held the thread for 50 ms',
      'microtask',
      'timer of 10 ms',
      'timer of 30 ms, set first',
      'timer of 30 ms, set last',
    ],
    // A microtask waits for one callback, an immediate for the timers of this turn, a new timer for the next turn.
    betweenTimers: ['main: set', 'timer 1', 'microtask', 'timer 2', 'immediate', 'timer 3'],
    // The queue of microtasks is run until it is empty; a round of immediates takes only those set before it began.
    rounds: ['immediate 1', 'microtask 1', 'microtask 2', 'immediate 2', 'immediate 3'],
  };
}

// wrong-prediction: microtasks wait until all timers have rung
export function predictLoopOrder() {
  return {
    stackFirst: ['open: begins', 'unpack: done', 'open: ends', 'main: ends', 'microtask of main', 'microtask of open', 'timer of unpack'],
    heldThread: ['main: held the thread for 50 ms', 'microtask', 'timer of 10 ms', 'timer of 30 ms, set first', 'timer of 30 ms, set last'],
    betweenTimers: ['main: set', 'timer 1', 'timer 2', 'microtask', 'immediate', 'timer 3'],
    rounds: ['immediate 1', 'microtask 1', 'microtask 2', 'immediate 2', 'immediate 3'],
  };
}

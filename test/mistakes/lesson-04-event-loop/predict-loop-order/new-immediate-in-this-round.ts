// wrong-prediction: microtasks queue in rounds, and immediates do not
export function predictLoopOrder() {
  return {
    stackFirst: ['open: begins', 'unpack: done', 'open: ends', 'main: ends', 'microtask of main', 'microtask of open', 'timer of unpack'],
    heldThread: ['main: held the thread for 50 ms', 'microtask', 'timer of 10 ms', 'timer of 30 ms, set first', 'timer of 30 ms, set last'],
    betweenTimers: ['main: set', 'timer 1', 'microtask', 'timer 2', 'immediate', 'timer 3'],
    rounds: ['immediate 1', 'microtask 1', 'immediate 2', 'microtask 2', 'immediate 3'],
  };
}

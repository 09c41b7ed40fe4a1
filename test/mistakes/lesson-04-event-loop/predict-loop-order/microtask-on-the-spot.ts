// wrong-prediction: a microtask is run where it is queued
export function predictLoopOrder() {
  return {
    stackFirst: ['microtask of main', 'open: begins', 'microtask of open', 'unpack: done', 'open: ends', 'main: ends', 'timer of unpack'],
    heldThread: ['main: held the thread for 50 ms', 'microtask', 'timer of 10 ms', 'timer of 30 ms, set first', 'timer of 30 ms, set last'],
    betweenTimers: ['main: set', 'timer 1', 'microtask', 'timer 2', 'immediate', 'timer 3'],
    rounds: ['immediate 1', 'microtask 1', 'microtask 2', 'immediate 2', 'immediate 3'],
  };
}

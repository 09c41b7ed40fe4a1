// wrong-prediction: a timer of 0 ms comes before an immediate
export function predictLoopOrder() {
  return {
    stackFirst: ['open: begins', 'unpack: done', 'open: ends', 'main: ends', 'microtask of main', 'microtask of open', 'timer of unpack'],
    heldThread: ['main: held the thread for 50 ms', 'microtask', 'timer of 10 ms', 'timer of 30 ms, set first', 'timer of 30 ms, set last'],
    betweenTimers: ['main: set', 'timer 1', 'microtask', 'timer 2', 'timer 3', 'immediate'],
    rounds: ['immediate 1', 'microtask 1', 'microtask 2', 'immediate 2', 'immediate 3'],
  };
}

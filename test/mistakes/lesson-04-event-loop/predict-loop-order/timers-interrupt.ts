// wrong-prediction: timers ring in the middle of held code
export function predictLoopOrder() {
  return {
    stackFirst: ['open: begins', 'unpack: done', 'open: ends', 'main: ends', 'microtask of main', 'microtask of open', 'timer of unpack'],
    heldThread: ['timer of 10 ms', 'timer of 30 ms, set first', 'timer of 30 ms, set last', 'main: held the thread for 50 ms', 'microtask'],
    betweenTimers: ['main: set', 'timer 1', 'microtask', 'timer 2', 'immediate', 'timer 3'],
    rounds: ['immediate 1', 'microtask 1', 'microtask 2', 'immediate 2', 'immediate 3'],
  };
}

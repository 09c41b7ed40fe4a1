// puts each list together from what stands in which queue
export function predictLoopOrder() {
  const [stack, microtasks, timers] = [
    ['open: begins', 'unpack: done', 'open: ends', 'main: ends'],
    ['microtask of main', 'microtask of open'],
    ['timer of unpack'],
  ];
  const late = [
    { ms: 30, what: 'timer of 30 ms, set first' },
    { ms: 10, what: 'timer of 10 ms' },
    { ms: 30, what: 'timer of 30 ms, set last' },
  ].sort((a, b) => a.ms - b.ms);
  return {
    stackFirst: [stack, microtasks, timers].flat(),
    heldThread: ['main: held the thread for 50 ms', 'microtask', ...late.map(({ what }) => what)],
    betweenTimers: 'main: set,timer 1,microtask,timer 2,immediate,timer 3'.split(','),
    rounds: [1, 2, 3].flatMap((n) => [`immediate ${n}`, ...(n === 1 ? ['microtask 1', 'microtask 2'] : [])]),
  };
}

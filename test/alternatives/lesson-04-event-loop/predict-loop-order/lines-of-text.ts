// one text for each program, cut into lines
export function predictLoopOrder() {
  const lines = (text: string) => text.trim().split(/\n\s*/);
  return {
    stackFirst: lines(`
      open: begins
      unpack: done
      open: ends
      main: ends
      microtask of main
      microtask of open
      timer of unpack
    `),
    heldThread: lines(`
      main: held the thread for 50 ms
      microtask
      timer of 10 ms
      timer of 30 ms, set first
      timer of 30 ms, set last
    `),
    betweenTimers: lines(`
      main: set
      timer 1
      microtask
      timer 2
      immediate
      timer 3
    `),
    rounds: lines(`
      immediate 1
      microtask 1
      microtask 2
      immediate 2
      immediate 3
    `),
  };
}

type Log = (line: string) => void;
type Sleep = (ms: number) => Promise<void>;
type Hold = (ms: number) => void;

/**
 * Four small programs. Each is run with a `log` that writes down its lines; `sleep` resolves after so many ms, and
 * `hold` keeps the thread for so many.
 */
export const programs = {
  async stackFirst(log: Log, sleep: Sleep) {
    function open(): void {
      log('open: begins');
      queueMicrotask(() => log('microtask of open'));
      unpack();
      log('open: ends');
    }

    function unpack(): void {
      setTimeout(() => log('timer of unpack'), 0);
      log('unpack: done');
    }

    queueMicrotask(() => log('microtask of main'));
    open();
    log('main: ends');
    await sleep(10);
  },

  async heldThread(log: Log, sleep: Sleep, hold: Hold) {
    setTimeout(() => log('timer of 30 ms, set first'), 30);
    setTimeout(() => log('timer of 10 ms'), 10);
    setTimeout(() => log('timer of 30 ms, set last'), 30);
    queueMicrotask(() => log('microtask'));
    hold(50);
    log('main: held the thread for 50 ms');
    await sleep(50);
  },

  async betweenTimers(log: Log, sleep: Sleep) {
    setTimeout(() => {
      log('timer 1');
      setTimeout(() => log('timer 3'), 0);
      setImmediate(() => log('immediate'));
      queueMicrotask(() => log('microtask'));
    }, 10);
    setTimeout(() => log('timer 2'), 10);
    log('main: set');
    await sleep(50);
  },

  async rounds(log: Log, sleep: Sleep) {
    setImmediate(() => {
      log('immediate 1');
      setImmediate(() => log('immediate 3'));
      queueMicrotask(() => {
        log('microtask 1');
        queueMicrotask(() => log('microtask 2'));
      });
    });
    setImmediate(() => log('immediate 2'));
    await sleep(50);
  },
};

/** The lines of each program, in the order in which they are logged. */
export type Prediction = Record<keyof typeof programs, string[]>;

/**
 * Your prediction. Read the programs, write the order down, and only then let the grader run them.
 *
 * @returns for each program its lines, first to last, spelled as the program spells them
 * @example
 * predictLoopOrder().stackFirst; // ['open: begins', …]: seven lines in all
 */
export function predictLoopOrder(): Prediction {
  throw new Error('not implemented');
}

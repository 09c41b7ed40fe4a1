type Log = (line: string) => void;
type Sleep = (ms: number) => Promise<void>;

/** Five small programs. Each is run with a `log` that writes down its lines; `sleep` resolves after so many ms. */
export const programs = {
  async callThenAwait(log: Log) {
    async function paint(): Promise<void> {
      log('paint: open the tin');
      await null;
      log('paint: dip the brush');
    }

    log('main: call');
    const painted = paint();
    log('main: called');
    await painted;
    log('main: done');
  },

  async plainValues(log: Log) {
    async function walk(name: string): Promise<void> {
      log(`${name}: ${await 'left'}`);
      log(`${name}: ${await 'right'}`);
    }

    const cat = walk('cat');
    const dog = walk('dog');
    log('main: both are walking');
    await cat;
    await dog;
  },

  async awaitLater(log: Log, sleep: Sleep) {
    async function deliver(): Promise<string> {
      log('letter: posted');
      await sleep(300);
      log('letter: in the box');
      return 'good news';
    }

    const letter = deliver();
    log('lunch: begins');
    await sleep(500);
    log('lunch: over');
    log(`letter: ${await letter}`);
  },

  async thenables(log: Log) {
    const vault = {
      then(open: (content: string) => void): void {
        log('vault: asked');
        open('gold');
        log('vault: open');
      },
    };

    async function visit(): Promise<void> {
      log('visit: knock');
      log(`visit: ${await vault}`);
    }

    const visited = visit();
    log('main: waiting outside');
    await visited;
  },

  async microtasksAndTimers(log: Log, sleep: Sleep) {
    setTimeout(() => log('timer'), 0);
    queueMicrotask(() => log('microtask'));
    void Promise.resolve().then(() => log('reaction'));
    log('main: set');
    await null;
    log('main: one await');
    await null;
    log('main: two awaits');
    await sleep(10);
    log('main: slept');
  },
};

/** The lines of each program, in the order in which they are logged. */
export type Prediction = Record<keyof typeof programs, string[]>;

/**
 * Your prediction. Read the programs, write the order down, and only then let the grader run them.
 *
 * @returns for each program its lines, first to last, spelled as the program spells them
 * @example
 * predictAwaitOrder().callThenAwait; // ['main: call', …]: five lines in all
 */
export function predictAwaitOrder(): Prediction {
  throw new Error('not implemented');
}

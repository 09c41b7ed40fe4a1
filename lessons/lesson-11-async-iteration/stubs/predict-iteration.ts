type Log = (line: string) => void;
type Sleep = (ms: number) => Promise<void>;

/** Five small programs. Each is run with a `log` that writes down its lines; `sleep` resolves after so many ms. */
export const programs = {
  async nobodyAsked(log: Log, sleep: Sleep) {
    async function* oven() {
      log('oven: on');
      for (const bread of ['rye', 'oat']) {
        await sleep(100);
        log(`oven: ${bread}`);
        yield bread;
      }
      log('oven: off');
    }

    const breads = oven();
    await sleep(500);
    log('shop: opens');
    for await (const bread of breads) log(`shop: sells ${bread}`);
    log('shop: closes');
  },

  async enoughForToday(log: Log, sleep: Sleep) {
    async function* oven() {
      try {
        yield 'rye';
        log('oven: more dough');
        yield 'oat';
      } finally {
        await sleep(100);
        log('oven: off');
      }
    }

    for await (const bread of oven()) {
      log(`shop: sells ${bread}`);
      if (bread === 'rye') break;
    }
    log('shop: closes');
  },

  async listOfPromises(log: Log, sleep: Sleep) {
    async function bake(bread: string, ms: number): Promise<string> {
      await sleep(ms);
      log(`oven: ${bread}`);
      return bread;
    }

    for await (const bread of [bake('rye', 300), bake('oat', 100)]) log(`shop: sells ${bread}`);
  },

  async twoCustomers(log: Log, sleep: Sleep) {
    async function* oven() {
      for (const bread of ['rye', 'oat', 'corn']) {
        await sleep(100);
        yield bread;
      }
    }

    const breads = oven();
    async function buy(name: string): Promise<void> {
      for await (const bread of breads) log(`${name}: ${bread}`);
      log(`${name}: leaves`);
    }
    await Promise.all([buy('Ann'), buy('Bob')]);
  },

  async burnt(log: Log, sleep: Sleep) {
    async function* oven() {
      try {
        yield 'rye';
        await sleep(100);
        throw new Error('smoke');
      } finally {
        log('oven: off');
      }
    }

    try {
      for await (const bread of oven()) log(`shop: sells ${bread}`);
      log('shop: closes');
    } catch (error) {
      log(`shop: ${(error as Error).message}`);
    }
  },
};

/** The lines of each program, in the order in which they are logged. */
export type Prediction = Record<keyof typeof programs, string[]>;

/**
 * Your prediction. Read the programs, write the order down, and only then let the grader run them.
 *
 * @returns for each program its lines, first to last, spelled as the program spells them
 * @example
 * predictIteration().burnt; // ['shop: sells rye', …]: three lines in all
 */
export function predictIteration(): Prediction {
  throw new Error('not implemented');
}

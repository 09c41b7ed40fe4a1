type Log = (line: string) => void;
type Sleep = (ms: number) => Promise<void>;

/** Rejects after so many ms. */
async function lateAfter(sleep: Sleep, ms: number): Promise<never> {
  await sleep(ms);
  throw new Error('too late');
}

/** Four small programs. Each is run with a `log` that writes down its lines; `sleep` resolves after so many ms. */
export const programs = {
  async theLoser(log: Log, sleep: Sleep) {
    async function paintFence(): Promise<string> {
      await sleep(3_000);
      log('fence: painted');
      return 'a green fence';
    }

    try {
      log(`main: ${await Promise.race([paintFence(), lateAfter(sleep, 1_000)])}`);
    } catch {
      log('main: too late');
    }
    log('main: over');
  },

  async theAlarm(log: Log, sleep: Sleep) {
    const alarm = new Promise<never>((_, reject) => {
      setTimeout(() => {
        log('alarm: rings');
        reject(new Error('too late'));
      }, 2_000);
    });
    async function boilEgg(): Promise<string> {
      await sleep(1_000);
      return 'a soft egg';
    }

    try {
      log(`main: ${await Promise.race([boilEgg(), alarm])}`);
    } catch {
      log('main: too late');
    }
    log('main: over');
  },

  async aLimitEach(log: Log, sleep: Sleep) {
    async function visit(town: string, ms: number): Promise<void> {
      await sleep(ms);
      log(`${town}: seen`);
    }

    try {
      await Promise.race([visit('Delft', 1_500), lateAfter(sleep, 2_000)]);
      await Promise.race([visit('Gouda', 1_800), lateAfter(sleep, 2_000)]);
    } catch {
      log('main: too late');
    }
    log('main: over');
  },

  async oneLimit(log: Log, sleep: Sleep) {
    async function visit(town: string): Promise<void> {
      log(`${town}: arrived`);
      await sleep(1_500);
      log(`${town}: seen`);
    }
    async function tour(): Promise<void> {
      await visit('Delft');
      await visit('Gouda');
      await visit('Leiden');
    }

    try {
      await Promise.race([tour(), lateAfter(sleep, 2_000)]);
    } catch {
      log('main: too late');
    }
    log('main: over');
  },
};

/** The lines of each program, in the order in which they are logged, those after its end too. */
export type Prediction = Record<keyof typeof programs, string[]>;

/**
 * Your prediction. Read the programs, write down what each of them logs until nothing goes on any more, and only then
 * let the grader run them.
 *
 * @returns for each program its lines, first to last, spelled as the program spells them
 * @example
 * predictTimeouts().theLoser; // ['main: …', …]: three lines in all
 */
export function predictTimeouts(): Prediction {
  throw new Error('not implemented');
}

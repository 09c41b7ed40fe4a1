import { MARK } from './harness/results.js';
import type { Word } from './harness/results.js';
import { LOADED } from './write-program.js';

/** How each test of a file ended, by its name: `null` for one that passed, else what is wrong. */
export type Outcomes = ReadonlyMap<string, string | null>;

/** What stands for the file itself: that all of it is evaluated, and nothing is thrown beside its tests. */
const FILE_ITSELF = '(the file)';

/** Gathers what the program of a file prints. */
export class Progress {
  readonly #outcomes = new Map<string, string | null>();
  #loaded = false;
  #uncaught: string | null = null;

  /** @param line of what was printed, and among that `uncaughtException …` and `unhandledRejection …` */
  read(line: string): void {
    this.#loaded ||= line === LOADED;
    if (line.startsWith('uncaughtException ') || line.startsWith('unhandledRejection ')) this.#uncaught ??= line;
    if (!line.startsWith(MARK)) return;
    for (const [kind, test, message] of JSON.parse(line.slice(MARK.length)) as Word[]) {
      this.#outcomes.set(test, kind === 'begun' ? UNENDED : (message ?? null));
    }
  }

  /** Whether each test that began has ended. What the file has set and not cleared may go on for ever. */
  get isOver(): boolean {
    return this.#loaded && [...this.#outcomes.values()].every((outcome) => outcome !== UNENDED);
  }

  /** @param trouble what kept the program from its end; no matter where all of its tests have ended */
  outcomes(trouble: string | null): Outcomes {
    const unloaded = this.#loaded ? null : (trouble ?? 'is not evaluated to its end');
    return new Map([[FILE_ITSELF, this.#uncaught ?? unloaded], ...this.#outcomes]);
  }
}

const UNENDED = 'does not end';

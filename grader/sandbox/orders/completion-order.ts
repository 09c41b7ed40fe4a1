import type { VirtualLoop } from '../clock/virtual-loop.js';

/** Virtual ms between one completion and the next: what each call was to take does not count here. */
const STEP_MS = 100;

/**
 * Lets the calls of one run end in a chosen order. Whenever nothing else can happen, one of the calls under way is
 * picked to end next: the first choice of the plan picks among those that are under way then, and so on. Calls that
 * start later are there to be picked from then on. Beyond the plan the oldest ends first.
 */
export class CompletionOrder {
  readonly #loop: VirtualLoop;
  readonly #plan: readonly number[];
  readonly #held: (() => void)[] = [];
  #isOneEnding = false;
  /** What was picked: an index among those under way, the oldest first. */
  readonly choices: number[] = [];
  /** Among how many it was picked. */
  readonly widths: number[] = [];

  constructor(loop: VirtualLoop, plan: readonly number[]) {
    this.#loop = loop;
    this.#plan = plan;
    loop.onQuiet = () => {
      this.#pick();
    };
  }

  /** A call is under way; `end` ends it. */
  hold(end: () => void): void {
    this.#held.push(end);
  }

  /** Lets one call end a step from now, when there is one to pick and none about to end already. */
  #pick(): void {
    const width = this.#held.length;
    if (this.#isOneEnding || width === 0) return;
    const choice = Math.min(this.#plan[this.choices.length] ?? 0, width - 1);
    const [end] = this.#held.splice(choice, 1);
    this.choices.push(choice);
    this.widths.push(width);
    this.#isOneEnding = true;
    this.#loop.after(STEP_MS, () => {
      this.#isOneEnding = false;
      end?.();
    });
  }
}

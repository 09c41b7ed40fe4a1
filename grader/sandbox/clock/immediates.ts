import type { StackMark } from '../place.js';

/**
 * `setImmediate`: a round takes all that wait when it begins; what they set waits for the next round, so that timers
 * come in between.
 */
export class Immediates {
  readonly #waiting = new Map<number, () => void>();
  #round = new Map<number, () => void>();
  #next = 1;
  /** Where the latest was set, when that was asked for. */
  lastMark: StackMark | null = null;

  set(callback: () => void, mark: StackMark | null = null): number {
    const id = this.#next++;
    this.lastMark = mark;
    this.#waiting.set(id, callback);
    return id;
  }

  clear(id: number): void {
    this.#waiting.delete(id);
    this.#round.delete(id);
  }

  /** Whether a round has begun and not ended. */
  get inRound(): boolean {
    return this.#round.size > 0;
  }

  get waiting(): boolean {
    return this.#waiting.size > 0;
  }

  beginRound(): void {
    this.#round = new Map(this.#waiting);
    this.#waiting.clear();
  }

  /** Runs the next of the round. Throws what its callback throws. */
  runNext(): void {
    for (const [id, callback] of this.#round) {
      this.#round.delete(id);
      callback();
      return;
    }
  }
}

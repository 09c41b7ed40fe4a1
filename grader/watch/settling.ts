/** What a watcher tells of a file. */
export type Touch = 'written' | 'empty' | 'removed';

/**
 * Real milliseconds of quiet after which a save is taken for whole. Some editors write in several steps, empty a file
 * before they fill it, or delete it and make it anew.
 */
const QUIET_MS: Readonly<Record<Touch, number>> = { written: 15, empty: 60, removed: 120 };

/** Watchers keep quiet about a second change that comes within 50 ms of the first: so much later they are not relied on. */
const SECOND_LOOK_MS = 80;

/** Tells of saves once they are over, several at once when they come together. */
export class Settling {
  readonly #stampOf: (file: string) => string;
  readonly #onSaved: (files: readonly string[]) => void;
  /** When each file is taken for whole; real ms. */
  readonly #due = new Map<string, number>();
  readonly #looks = new Set<NodeJS.Timeout>();
  #timer: NodeJS.Timeout | undefined;

  /** @param stampOf gives what is different after each change of a file */
  constructor(stampOf: (file: string) => string, onSaved: (files: readonly string[]) => void) {
    this.#stampOf = stampOf;
    this.#onSaved = onSaved;
  }

  /** Takes note that something has happened to a file. */
  touch(file: string, touch: Touch): void {
    this.#due.set(file, performance.now() + QUIET_MS[touch]);
    this.#wait();
  }

  /** Tells of nothing any more. */
  close(): void {
    clearTimeout(this.#timer);
    for (const look of this.#looks) clearTimeout(look);
  }

  #wait(): void {
    clearTimeout(this.#timer);
    if (this.#due.size === 0) return;
    const first = Math.min(...this.#due.values());
    this.#timer = setTimeout(() => {
      this.#tell();
    }, first - performance.now());
  }

  #tell(): void {
    const soon = performance.now() + QUIET_MS.written;
    const files = [...this.#due].filter(([, due]) => due <= soon).map(([file]) => file);
    for (const file of files) {
      this.#due.delete(file);
      this.#lookAgain(file, this.#stampOf(file));
    }
    this.#wait();
    this.#onSaved(files);
  }

  #lookAgain(file: string, stamp: string): void {
    const look = setTimeout(() => {
      this.#looks.delete(look);
      if (!this.#due.has(file) && this.#stampOf(file) !== stamp) this.touch(file, 'written');
    }, SECOND_LOOK_MS);
    this.#looks.add(look);
  }
}

/** A file as it lies on the disk. */
export interface FileLook {
  /** What is different after each change; a file that is not there has one as well. */
  readonly stamp: string;
  readonly isEmpty: boolean;
}

/** What a watcher tells of a file. */
export type Touch = 'written' | 'removed';

/** Real milliseconds of quiet after which a save is taken for whole: some editors write in several steps. */
const QUIET_MS = 15;

/** Some delete a file and make it anew, or empty it before they fill it: so long an absent or empty one may still come. */
const GAP_MS = 120;

/** Watchers keep quiet about a second change that comes within 50 ms of the first: so much later they are not relied on. */
const SECOND_LOOK_MS = 80;

/** Tells of saves once they are over, several at once when they come together. */
export class Settling {
  readonly #lookAt: (file: string) => FileLook;
  readonly #onSaved: (files: readonly string[]) => void;
  /** When each file is taken for whole, in real ms, whatever it is then. */
  readonly #due = new Map<string, { readonly at: number; readonly final: boolean }>();
  /** The stamp with which each file was told of last. */
  readonly #told = new Map<string, string>();
  readonly #looks = new Map<string, NodeJS.Timeout>();
  #timer: NodeJS.Timeout | undefined;

  constructor(lookAt: (file: string) => FileLook, onSaved: (files: readonly string[]) => void) {
    this.#lookAt = lookAt;
    this.#onSaved = onSaved;
  }

  /** Takes note that something has happened to a file. */
  touch(file: string, touch: Touch): void {
    const removed = touch === 'removed';
    this.#due.set(file, { at: performance.now() + (removed ? GAP_MS : QUIET_MS), final: removed });
    this.#wait();
  }

  /** Tells of nothing any more. */
  close(): void {
    clearTimeout(this.#timer);
    for (const look of this.#looks.values()) clearTimeout(look);
  }

  #wait(): void {
    clearTimeout(this.#timer);
    if (this.#due.size === 0) return;
    const first = Math.min(...[...this.#due.values()].map(({ at }) => at));
    this.#timer = setTimeout(() => {
      this.#tell();
    }, first - performance.now());
  }

  #tell(): void {
    const soon = performance.now() + QUIET_MS;
    const whole = [...this.#due].filter(([file, { at, final }]) => at <= soon && this.#isWhole(file, final));
    const saved = whole.map(([file]) => file).filter((file) => this.#isNew(file));
    for (const [file] of whole) this.#due.delete(file);
    this.#wait();
    if (saved.length > 0) this.#onSaved(saved);
  }

  /** A watcher may tell of one save several times. */
  #isNew(file: string): boolean {
    const { stamp } = this.#lookAt(file);
    const isNew = this.#told.get(file) !== stamp;
    this.#told.set(file, stamp);
    this.#lookAgain(file, stamp);
    return isNew;
  }

  /** One that is empty gets more time, once. */
  #isWhole(file: string, final: boolean): boolean {
    if (final || !this.#lookAt(file).isEmpty) return true;
    this.#due.set(file, { at: performance.now() + GAP_MS, final: true });
    return false;
  }

  #lookAgain(file: string, stamp: string): void {
    clearTimeout(this.#looks.get(file));
    const look = setTimeout(() => {
      this.#looks.delete(file);
      if (!this.#due.has(file) && this.#lookAt(file).stamp !== stamp) this.touch(file, 'written');
    }, SECOND_LOOK_MS);
    this.#looks.set(file, look);
  }
}

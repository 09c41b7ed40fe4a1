/** Remembers what has to be cleaned up, and does it all at the end, the last first. */
export class CleanupStack {
  readonly #cleanups: (() => Promise<void>)[] = [];
  /** The one closing, from the moment it begins. */
  #closing: Promise<void> | undefined;

  defer(cleanup: () => Promise<void>): void {
    if (this.#closing !== undefined) throw new Error('the stack is closed');
    this.#cleanups.push(cleanup);
  }

  close(): Promise<void> {
    this.#closing ??= this.#runAll();
    return this.#closing;
  }

  async #runAll(): Promise<void> {
    const errors: unknown[] = [];
    for (const cleanup of this.#cleanups.toReversed()) {
      try {
        await cleanup();
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length > 0) throw new AggregateError(errors, 'not everything could be cleaned up');
  }
}

// called-again: a second call runs everything once more
type Cleanup = () => Promise<void>;
export class CleanupStack {
  #cleanups: Cleanup[] = [];
  #closed = false;
  defer(cleanup: Cleanup) {
    if (this.#closed) throw new Error('the stack is closed');
    this.#cleanups.push(cleanup);
  }
  async close() {
    this.#closed = true;
    const errors: unknown[] = [];
    for (const cleanup of this.#cleanups.toReversed()) {
      try {
        await cleanup();
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length > 0) throw new AggregateError(errors);
  }
}

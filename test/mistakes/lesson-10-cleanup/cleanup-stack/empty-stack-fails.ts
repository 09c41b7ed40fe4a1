// threw: throws an AggregateError without errors
type Cleanup = () => Promise<void>;
export class CleanupStack {
  #cleanups: Cleanup[] = [];
  #closing: Promise<void> | undefined;
  defer(cleanup: Cleanup) {
    if (this.#closing) throw new Error('the stack is closed');
    this.#cleanups.unshift(cleanup);
  }
  close() {
    return (this.#closing ??= this.#run());
  }
  async #run() {
    const errors: unknown[] = [];
    for (const cleanup of this.#cleanups) {
      try {
        await cleanup();
      } catch (error) {
        errors.push(error);
      }
    }
    throw new AggregateError(errors);
  }
}

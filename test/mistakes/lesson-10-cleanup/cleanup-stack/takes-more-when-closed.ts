// wrong-value: defers to a stack that is closed, where nobody will call it
type Cleanup = () => Promise<void>;
export class CleanupStack {
  #cleanups: Cleanup[] = [];
  #closing: Promise<void> | undefined;
  defer(cleanup: Cleanup) {
    this.#cleanups.unshift(cleanup);
  }
  close() {
    return (this.#closing ??= this.#run());
  }
  async #run() {
    const errors: unknown[] = [];
    for (const cleanup of [...this.#cleanups]) {
      try {
        await cleanup();
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length > 0) throw new AggregateError(errors);
  }
}

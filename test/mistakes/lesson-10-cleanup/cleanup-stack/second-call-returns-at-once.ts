// started-too-early: pops until the list is empty, so a second call takes half of the work and knows half of the errors
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
    for (let cleanup = this.#cleanups.pop(); cleanup; cleanup = this.#cleanups.pop()) {
      try {
        await cleanup();
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length > 0) throw new AggregateError(errors);
  }
}

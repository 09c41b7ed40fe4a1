// a chain that grows at its front: each cleanup is put before all the others
type Cleanup = () => Promise<void>;
export class CleanupStack {
  #run = (errors: unknown[]): Promise<void> => Promise.resolve();
  #closing: Promise<void> | null = null;
  defer(cleanup: Cleanup) {
    if (this.#closing) throw new Error('the stack is closed');
    const rest = this.#run;
    this.#run = (errors) =>
      Promise.resolve()
        .then(cleanup)
        .catch((error: unknown) => void errors.push(error))
        .then(() => rest(errors));
  }
  close() {
    if (this.#closing) return this.#closing;
    const errors: unknown[] = [];
    this.#closing = this.#run(errors).then(() => {
      if (errors.length > 0) throw new AggregateError(errors, 'cleanup failed');
    });
    return this.#closing;
  }
}

// started-too-early: starts all cleanups together
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
    const settled = await Promise.allSettled(this.#cleanups.map(async (cleanup) => cleanup()));
    const errors = settled.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
    if (errors.length > 0) throw new AggregateError(errors);
  }
}

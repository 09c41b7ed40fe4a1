// wrong-error: throws the last error alone
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
    let failure: { error: unknown } | undefined;
    for (const cleanup of this.#cleanups) {
      try {
        await cleanup();
      } catch (error) {
        failure = { error };
      }
    }
    if (failure) throw failure.error;
  }
}

// lost-error: ignores what fails
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
    for (const cleanup of this.#cleanups) {
      try {
        await cleanup();
      } catch {
        console.log('could not clean up');
      }
    }
  }
}

// floating-promise: calls the cleanups in the right order and waits for none
type Cleanup = () => Promise<void>;
export class CleanupStack {
  #cleanups: Cleanup[] = [];
  #closed = false;
  defer(cleanup: Cleanup) {
    if (this.#closed) throw new Error('the stack is closed');
    this.#cleanups.unshift(cleanup);
  }
  async close() {
    this.#closed = true;
    this.#cleanups.splice(0).forEach(async (cleanup) => {
      await cleanup();
    });
  }
}

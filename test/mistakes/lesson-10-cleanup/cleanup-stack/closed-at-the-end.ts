// started-too-early: takes more while it is closing, and runs it in the wrong order
export class CleanupStack {
  #list: (() => Promise<void>)[] = [];
  #closed = false;
  #closing?: Promise<void>;
  defer(f: () => Promise<void>) {
    if (this.#closed) throw new Error('the stack is closed');
    this.#list.push(f);
  }
  close() {
    return (this.#closing ??= this.#run());
  }
  async #run() {
    const errors: unknown[] = [];
    for (const f of this.#list.reverse()) {
      try {
        await f();
      } catch (e) {
        errors.push(e);
      }
    }
    this.#closed = true;
    if (errors.length) throw new AggregateError(errors);
  }
}

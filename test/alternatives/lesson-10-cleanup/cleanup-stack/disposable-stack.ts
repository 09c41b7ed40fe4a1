// AsyncDisposableStack inside, and its chain of SuppressedErrors taken apart
type Cleanup = () => Promise<void>;
export class CleanupStack {
  private stack = new AsyncDisposableStack();
  private closing: Promise<void> | undefined;
  defer(cleanup: Cleanup): void {
    if (this.stack.disposed) throw new Error('the stack is closed');
    this.stack.defer(cleanup);
  }
  close(): Promise<void> {
    this.closing ??= this.stack.disposeAsync().catch((error: unknown) => {
      const errors: unknown[] = [];
      let left = error;
      while (left instanceof SuppressedError) {
        errors.unshift(left.error);
        left = left.suppressed;
      }
      throw new AggregateError([left, ...errors]);
    });
    return this.closing;
  }
}

// the oddest: nested finally blocks of generators
type Cleanup = () => Promise<void>;
function* nest(cleanups: Cleanup[], index = 0): Generator<Cleanup> {
  try {
    if (index < cleanups.length - 1) yield* nest(cleanups, index + 1);
  } finally {
    const cleanup = cleanups[index];
    if (cleanup) yield cleanup;
  }
}
export class CleanupStack {
  cleanups: Cleanup[] = [];
  closing: Promise<void> | undefined;
  defer = (cleanup: Cleanup) => {
    if (this.closing) throw new Error('the stack is closed');
    this.cleanups.push(cleanup);
  };
  close = () => {
    this.closing ??= (async () => {
      const errors = [];
      for (const cleanup of nest(this.cleanups)) {
        try {
          await cleanup();
        } catch (error) {
          errors.push(error);
        }
      }
      if (errors.length > 0) throw new AggregateError(errors);
    })();
    return this.closing;
  };
}

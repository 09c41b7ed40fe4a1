// called-again: the list is shared by all stacks
type Cleanup = () => Promise<void>;
const cleanups: Cleanup[] = [];
export class CleanupStack {
  defer(cleanup: Cleanup) {
    cleanups.unshift(cleanup);
  }
  async close() {
    const errors: unknown[] = [];
    for (const cleanup of cleanups) {
      try {
        await cleanup();
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length > 0) throw new AggregateError(errors);
  }
}

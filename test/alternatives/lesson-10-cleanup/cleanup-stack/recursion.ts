// recursion: the top is closed, then the rest
type Cleanup = () => Promise<void>;
async function closeAll([first, ...rest]: Cleanup[], failed: unknown[]): Promise<unknown[]> {
  if (first === undefined) return failed;
  try {
    await first();
    return closeAll(rest, failed);
  } catch (error) {
    return closeAll(rest, [...failed, error]);
  }
}
export class CleanupStack {
  private readonly list: Cleanup[] = [];
  private closed?: Promise<unknown[]>;
  defer(cleanup: Cleanup) {
    if (this.closed !== undefined) throw new Error('the stack is closed');
    this.list.push(cleanup);
  }
  async close() {
    this.closed ??= closeAll([...this.list].reverse(), []);
    const errors = await this.closed;
    // An error of its own for each who asks.
    if (errors.length) throw new AggregateError(errors, `${errors.length} failed`);
  }
}

// a case for each thing that can happen, and a select, as in Go
// select over channels, as in Go
type Case =
  { kind: 'found'; articles: any } | { kind: 'failed'; error: unknown } | { kind: 'stopped'; reason: unknown };
export async function askSource(source: any, timeoutMs: number, signal?: AbortSignal): Promise<any> {
  const ctx = new AbortController();
  const cleanups: (() => void)[] = [];
  const stopped = new Promise<Case>((send) => {
    const cancel = (reason: unknown) => {
      send({ kind: 'stopped', reason });
      ctx.abort(reason);
    };
    const h = () => cancel(signal!.reason);
    if (signal?.aborted) return cancel(signal.reason);
    signal?.addEventListener('abort', h);
    const t = setTimeout(() => cancel(new Error('timeout')), timeoutMs);
    cleanups.push(
      () => clearTimeout(t),
      () => signal?.removeEventListener('abort', h),
    );
  });
  const ask = async (): Promise<Case> => {
    if (ctx.signal.aborted) return stopped;
    try {
      return { kind: 'found', articles: await source.fetch(ctx.signal) };
    } catch (error) {
      return { kind: 'failed', error };
    }
  };
  const c = await Promise.race([stopped, ask()]);
  cleanups.forEach((f) => f());
  const text = (e: unknown) => (e instanceof Error ? e.message : `${e as any}`);
  switch (c.kind) {
    case 'found':
      return { name: source.name, status: 'success', articles: c.articles };
    case 'failed':
      return { name: source.name, status: 'error', error: text(c.error) };
    default:
      return { name: source.name, status: 'error', error: text(c.reason) };
  }
}

// wrong-value: takes a failure without an error for articles
export async function askSource(source: any, ms: number, signal?: AbortSignal) {
  const { name } = source;
  const c = new AbortController();
  let error: any;
  const pass = () => c.abort(signal?.reason);
  signal?.addEventListener('abort', pass);
  const t = setTimeout(() => c.abort(new Error('timeout')), ms);
  let articles: any;
  try {
    signal?.throwIfAborted();
    const stopped = new Promise<never>((_, r) => c.signal.addEventListener('abort', () => r(c.signal.reason)));
    articles = await Promise.race([stopped, source.fetch(c.signal)]);
  } catch (e) {
    error = e;
  } finally {
    clearTimeout(t);
    signal?.removeEventListener('abort', pass);
  }
  return error !== undefined
    ? { name, status: 'error', error: error instanceof Error ? error.message : String(error) }
    : { name, status: 'success', articles };
}

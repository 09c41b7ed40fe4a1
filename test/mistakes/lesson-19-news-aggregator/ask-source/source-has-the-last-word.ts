// wrong-value: told to stop, the source says what the result is
export async function askSource(source: any, ms: number, signal?: AbortSignal) {
  const { name } = source;
  const c = new AbortController();
  const pass = () => c.abort(signal?.reason);
  signal?.addEventListener('abort', pass);
  const t = setTimeout(() => c.abort(new Error('timeout')), ms);
  try {
    signal?.throwIfAborted();
    const found = source.fetch(c.signal);
    const stopped = new Promise<never>((_, r) => c.signal.addEventListener('abort', () => r(c.signal.reason)));
    return { name, status: 'success', articles: await Promise.race([found, stopped]) };
  } catch (e) {
    return { name, status: 'error', error: e instanceof Error ? e.message : String(e) };
  } finally {
    clearTimeout(t);
    signal?.removeEventListener('abort', pass);
  }
}

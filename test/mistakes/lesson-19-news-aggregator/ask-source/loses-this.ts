// wrong-value: calls the method without its source
export async function askSource(source: any, ms: number, signal?: AbortSignal) {
  const { name, fetch } = source;
  const c = new AbortController();
  const pass = () => c.abort(signal?.reason);
  signal?.addEventListener('abort', pass);
  const t = setTimeout(() => c.abort(new Error('timeout')), ms);
  try {
    signal?.throwIfAborted();
    const stopped = new Promise<never>((_, r) => c.signal.addEventListener('abort', () => r(c.signal.reason)));
    return { name, status: 'success', articles: await Promise.race([stopped, fetch(c.signal)]) };
  } catch (e) {
    return { name, status: 'error', error: e instanceof Error ? e.message : String(e) };
  } finally {
    clearTimeout(t);
    signal?.removeEventListener('abort', pass);
  }
}

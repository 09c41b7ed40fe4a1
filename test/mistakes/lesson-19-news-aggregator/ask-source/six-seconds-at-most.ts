// wrong-value: waits for 6 s at most, whatever it is told
export async function askSource(source: any, ms: number, signal?: AbortSignal) {
  const { name } = source;
  const c = new AbortController();
  const pass = () => c.abort(signal?.reason);
  signal?.addEventListener('abort', pass);
  const t = setTimeout(() => c.abort(new Error('timeout')), Math.min(ms, 6_000));
  try {
    signal?.throwIfAborted();
    const stopped = new Promise<never>((_, r) => c.signal.addEventListener('abort', () => r(c.signal.reason)));
    return { name, status: 'success', articles: await Promise.race([stopped, source.fetch(c.signal)]) };
  } catch (e: any) {
    return { name, status: 'error', error: e instanceof Error ? e.message : String(e) };
  } finally {
    clearTimeout(t);
    signal?.removeEventListener('abort', pass);
  }
}

// leaked-listener: a source that throws leaves the listener where it is
export async function askSource(source: any, ms: number, signal?: AbortSignal) {
  const { name } = source;
  if (signal?.aborted) return { name, status: 'error', error: signal.reason.message };
  const c = new AbortController();
  const fail = (e: unknown) => ({ name, status: 'error', error: e instanceof Error ? e.message : String(e) });
  const pass = () => c.abort(signal?.reason);
  signal?.addEventListener('abort', pass);
  let found: any;
  try {
    found = source.fetch(c.signal);
  } catch (e) {
    return fail(e);
  }
  const t = setTimeout(() => c.abort(new Error('timeout')), ms);
  try {
    const stopped = new Promise<never>((_, r) => c.signal.addEventListener('abort', () => r(c.signal.reason)));
    return { name, status: 'success', articles: await Promise.race([stopped, found]) };
  } catch (e) {
    return fail(e);
  } finally {
    clearTimeout(t);
    signal?.removeEventListener('abort', pass);
  }
}

// puts the first outcome in a list and rings a bell, as one would with a channel
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

type Res<T> = { ok: true; v: T } | { ok: false; e: unknown };
export async function withTimeout<T>(task: () => Promise<T>, ms: number): Promise<T> {
  const ch: Res<T>[] = [];
  let wake = () => {};
  const bell = new Promise<void>((r) => (wake = r));
  const t = setTimeout(() => {
    ch.push({ ok: false, e: new TimeoutError('deadline') });
    wake();
  }, ms);
  (async () => {
    try {
      ch.push({ ok: true, v: await task() });
    } catch (e) {
      ch.push({ ok: false, e });
    }
    wake();
  })();
  await bell;
  clearTimeout(t);
  const r = ch[0]!;
  if (r.ok) return r.v;
  throw r.e;
}

// threw: takes a result that is an Error for a failure
export async function* gen(q: any[], n: number, state: any) {
  for (let i = 0; i < n; i++) {
    while (!q.length) await new Promise<void>((r) => (state.wake = r));
    const x = q.shift();
    if (x.f || x.v instanceof Error) throw x.v;
    yield x.v;
  }
}
export function asCompleted(ps: any[]) {
  const q: any[] = [];
  const s: any = { wake() {} };
  for (const p of ps)
    p.then(
      (v: any) => {
        q.push({ v });
        s.wake();
      },
      (v: any) => {
        q.push({ f: 1, v });
        s.wake();
      },
    );
  return gen(q, ps.length, s);
}

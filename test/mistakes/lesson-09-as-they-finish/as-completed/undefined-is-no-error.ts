// wrong-value: undefined stands for no error, and a promise may reject with it
export async function* gen(q: any[], n: number, state: any) {
  for (let i = 0; i < n; i++) {
    while (!q.length) await new Promise<void>((r) => (state.wake = r));
    const [e, v] = q.shift();
    if (e !== undefined) throw e;
    yield v;
  }
}
export function asCompleted(ps: any[]) {
  const q: any[] = [];
  const s: any = { wake() {} };
  for (const p of ps)
    p.then(
      (v: any) => {
        q.push([undefined, v]);
        s.wake();
      },
      (e: any) => {
        q.push([e]);
        s.wake();
      },
    );
  return gen(q, ps.length, s);
}

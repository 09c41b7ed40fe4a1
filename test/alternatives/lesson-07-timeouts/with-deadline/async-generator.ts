// an async generator that yields the result of each step
async function* run(steps: any[], late: Promise<never>) {
  for (const s of steps) yield await Promise.race([s(), late]);
}
export async function withDeadline(steps: any[], ms: number) {
  let t: any;
  const late = new Promise<never>((_, r) => {
    t = setTimeout(r, ms, Object.assign(new Error('x'), { name: 'TimeoutError' }));
  });
  late.catch(() => {});
  const out: any[] = [];
  try {
    for await (const v of run(steps, late)) out.push(v);
    return out;
  } finally {
    clearTimeout(t);
  }
}

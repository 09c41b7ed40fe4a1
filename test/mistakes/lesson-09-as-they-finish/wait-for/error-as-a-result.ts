// floating-promise: takes a result that is an Error for a failure
export async function waitFor(ps: any, until: string) {
  return new Promise((res) => {
    const s = new Set();
    const fin = () => res({ done: ps.filter((p: any) => s.has(p)), pending: ps.filter((p: any) => !s.has(p)) });
    if (!ps.length) fin();
    for (const p of ps)
      p.catch((e: any) => e).then((v: any) => {
        s.add(p);
        if (until === 'first' || s.size === ps.length || (until === 'first-error' && v instanceof Error)) fin();
      });
  });
}

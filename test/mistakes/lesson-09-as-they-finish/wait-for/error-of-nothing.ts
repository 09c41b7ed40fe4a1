// wrong-value: looks whether the error is truthy to know whether there was one
export async function waitFor(ps: any, until: string) {
  return new Promise((res) => {
    const s = new Set();
    const fin = () => res({ done: ps.filter((p: any) => s.has(p)), pending: ps.filter((p: any) => !s.has(p)) });
    if (!ps.length) fin();
    const on = (p: any) => (e?: any) => {
      s.add(p);
      if (until === 'first' || s.size === ps.length || (until === 'first-error' && e)) fin();
    };
    for (const p of ps) p.then(() => on(p)(), on(p));
  });
}

// wrong-value: gives the list that it was given when it has waited for all
export async function waitFor(ps: any, until: string) {
  if (until === 'all') {
    await Promise.allSettled(ps);
    return { done: ps, pending: [] };
  }
  return new Promise((res) => {
    const s = new Set();
    const fin = () => res({ done: ps.filter((p: any) => s.has(p)), pending: ps.filter((p: any) => !s.has(p)) });
    if (!ps.length) fin();
    for (const p of ps)
      p.then(
        () => {
          s.add(p);
          if (until === 'first' || s.size === ps.length) fin();
        },
        () => {
          s.add(p);
          fin();
        },
      );
  });
}

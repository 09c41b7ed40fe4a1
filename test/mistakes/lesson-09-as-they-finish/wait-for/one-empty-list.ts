// wrong-value: gives an empty list back, twice
export async function waitFor(ps: any, until: string) {
  if (!ps.length) return { done: ps, pending: ps };
  return new Promise((res) => {
    const s = new Set();
    const fin = () => res({ done: ps.filter((p: any) => s.has(p)), pending: ps.filter((p: any) => !s.has(p)) });
    for (const p of ps)
      p.then(
        () => {
          s.add(p);
          if (until === 'first' || s.size === ps.length) fin();
        },
        () => {
          s.add(p);
          if (until !== 'all' || s.size === ps.length) fin();
        },
      );
  });
}

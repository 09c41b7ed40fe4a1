// wrong-value: looks whether the error is truthy to know whether there was one
export async function* merge(...ss: any[]) {
  const going = new Set<any>();
  const q: any[] = [];
  let ring = () => {};
  const ask = async (it: any) => {
    going.add(it);
    try {
      const r = await it.next();
      if (r.done) going.delete(it);
      else q.push({ it, value: r.value });
    } catch (error) {
      going.delete(it);
      q.push({ error });
    }
    ring();
  };
  try {
    for (const s of ss) ask(s[Symbol.asyncIterator]());
    while (going.size || q.length) {
      const a = q.shift();
      if (!a) await new Promise<void>((r) => (ring = r));
      else if (a.error) throw a.error;
      else if (a.it) {
        yield a.value;
        ask(a.it);
      }
    }
  } finally {
    await Promise.allSettled([...going].map(async (i) => i.return?.()));
  }
}

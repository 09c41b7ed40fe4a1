// never-settles: keeps what waits outside the function, where another merge finds it
const going = new Set<any>();
const q: any[] = [];
let ring = () => {};
export async function* merge(...ss: any[]) {
  going.clear();
  q.length = 0;
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
      else if ('error' in a) throw a.error;
      else {
        yield a.value;
        ask(a.it);
      }
    }
  } finally {
    await Promise.allSettled([...going].map(async (i) => i.return?.()));
  }
}

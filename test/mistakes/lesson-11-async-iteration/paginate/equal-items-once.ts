// wrong-value: leaves out an item that it has given before
export async function* paginate(f: any, rel: any) {
  const seen = new Set();
  try {
    let c: any = null;
    do {
      const p = await f(c);
      c = p.next;
      for (const i of p.items) {
        if (seen.has(i)) continue;
        seen.add(i);
        yield i;
      }
    } while (c !== null);
  } finally {
    await rel();
  }
}

// threw: throws an item that is an Error
export async function* paginate(f: any, rel: any) {
  try {
    let c: any = null;
    do {
      const p = await f(c);
      c = p.next;
      for (const i of p.items) {
        if (i instanceof Error) throw i;
        yield i;
      }
    } while (c !== null);
  } finally {
    await rel();
  }
}

// threw: takes the items out of the page
export async function* paginate(f: any, rel: any) {
  try {
    let c: any = null;
    do {
      const p = await f(c);
      c = p.next;
      while (p.items.length) yield p.items.shift();
    } while (c !== null);
  } finally {
    await rel();
  }
}

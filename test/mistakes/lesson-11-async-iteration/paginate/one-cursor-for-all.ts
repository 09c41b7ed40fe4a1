// not-lazy: keeps the cursor outside, where another list puts its own
let cursor: any;
export async function* paginate(f: any, rel: any) {
  try {
    cursor = null;
    do {
      const p = await f(cursor);
      cursor = p.next;
      yield* p.items;
    } while (cursor !== null);
  } finally {
    await rel();
  }
}

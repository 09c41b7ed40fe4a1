// wrong-order: fetches the first page outside the try, so that its failure releases nothing
export async function* paginate(f: any, rel: any) {
  let p = await f(null);
  try {
    for (;;) {
      yield* p.items;
      if (p.next === null) return;
      p = await f(p.next);
    }
  } finally {
    await rel();
  }
}

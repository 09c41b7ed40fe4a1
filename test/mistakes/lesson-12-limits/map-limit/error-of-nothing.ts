// started-too-early: goes on after a failure whose error counts as false
export async function mapLimit<I, R>(
  items: readonly I[],
  limit: number,
  mapper: (item: I) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  let failure: unknown;
  return new Promise((resolve, reject) => {
    let left = items.length;
    if (!left) resolve([]);
    const go = async () => {
      if (failure || next >= items.length) return;
      const i = next++;
      try {
        results[i] = await mapper(items[i]!);
      } catch (e) {
        failure ??= e;
        reject(e);
      }
      if (--left === 0 && !failure) resolve(results);
      void go();
    };
    for (let i = 0; i < limit; i++) void go();
  });
}

// an async generator that yields both in turn, with a race as the watch
export async function startThenWork<A, B>(job: () => Promise<A>, otherWork: () => Promise<B>): Promise<[A, B]> {
  const both: [Promise<A>, Promise<B>] = [job(), otherWork()];
  const watch = Promise.all(both);
  const results: unknown[] = [];
  for await (const result of both.map((promise) => Promise.race([promise, watch.then(() => promise)]))) {
    results.push(result);
  }
  await watch;
  return results as [A, B];
}

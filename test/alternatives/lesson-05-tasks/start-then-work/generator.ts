// Promise.all over a generator that starts both while it is read
export function startThenWork<A, B>(job: () => Promise<A>, otherWork: () => Promise<B>): Promise<unknown[]> {
  function* started(): Generator<Promise<unknown>> {
    yield job();
    yield otherWork();
  }
  return Promise.all(started());
}

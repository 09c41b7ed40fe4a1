// calls both in async functions, so that a throw is a rejection
export function startThenWork<A, B>(job: () => Promise<A>, otherWork: () => Promise<B>): Promise<[A, B]> {
  const begin = async <T>(work: () => Promise<T>): Promise<T> => work();
  return Promise.all([begin(job), begin(otherWork)]);
}

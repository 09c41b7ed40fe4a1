// unhandled-rejection: other work that throws at once leaves the job without a listener
export async function startThenWork<A, B>(job: () => Promise<A>, otherWork: () => Promise<B>): Promise<[A, B]> {
  return Promise.all([job(), otherWork()]);
}

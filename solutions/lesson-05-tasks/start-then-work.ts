/** Starts the job, does the other work meanwhile, and gives both results. */
export async function startThenWork<A, B>(job: () => Promise<A>, otherWork: () => Promise<B>): Promise<[A, B]> {
  // Both are watched from the start: a job that fails while the other work goes on is not left unhandled.
  return Promise.all([job(), otherWork()]);
}

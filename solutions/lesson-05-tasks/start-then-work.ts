/** Starts the job, does the other work meanwhile, and gives both results. */
export async function startThenWork<A, B>(job: () => Promise<A>, otherWork: () => Promise<B>): Promise<[A, B]> {
  const running = job();
  // Watched from the start: other work that throws at once would leave it to nobody.
  running.catch(() => undefined);
  return Promise.all([running, otherWork()]);
}

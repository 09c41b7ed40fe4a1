// unhandled-rejection: awaits the job first, while nobody listens to the other work
export async function startThenWork<A, B>(job: () => Promise<A>, otherWork: () => Promise<B>): Promise<[A, B]> {
  const running = job();
  const other = otherWork();
  return [await running, await other];
}

// unhandled-rejection: nobody listens to the job while the other work goes on
export async function startThenWork<A, B>(job: () => Promise<A>, otherWork: () => Promise<B>): Promise<[A, B]> {
  const running = job();
  const other = await otherWork();
  return [await running, other];
}

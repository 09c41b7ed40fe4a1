// lost-error: a job that fails has no result, and nobody hears of it
export async function startThenWork<A, B>(job: () => Promise<A>, otherWork: () => Promise<B>): Promise<[A, B]> {
  const running = job().catch(() => undefined);
  const other = otherWork();
  return [(await running) as A, await other];
}

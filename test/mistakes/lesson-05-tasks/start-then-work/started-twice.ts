// called-again: starts the job, and starts it again when the result is wanted
export async function startThenWork<A, B>(job: () => Promise<A>, otherWork: () => Promise<B>): Promise<[A, B]> {
  job().catch(() => undefined);
  const other = await otherWork();
  return [await job(), other];
}

// sequential-await: starts the job only when it is wanted
export async function startThenWork<A, B>(job: () => Promise<A>, otherWork: () => Promise<B>): Promise<[A, B]> {
  const other = await otherWork();
  return [await job(), other];
}

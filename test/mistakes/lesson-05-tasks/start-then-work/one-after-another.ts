// sequential-await: awaits the job before the other work is begun
export async function startThenWork<A, B>(job: () => Promise<A>, otherWork: () => Promise<B>): Promise<[A, B]> {
  const result = await job();
  const other = await otherWork();
  return [result, other];
}

// lost-error: waits until both have settled, and gives what has worked
export async function startThenWork<A, B>(job: () => Promise<A>, otherWork: () => Promise<B>): Promise<[A, B]> {
  const [result, other] = await Promise.allSettled([job(), otherWork()]);
  return [result, other].map((ended) => (ended.status === 'fulfilled' ? ended.value : undefined)) as [A, B];
}

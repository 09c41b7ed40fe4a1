// wrong-value: takes a falsy result for none
export async function startThenWork<A, B>(job: () => Promise<A>, otherWork: () => Promise<B>): Promise<[A, B]> {
  const [result, other] = await Promise.all([job(), otherWork()]);
  return [result || undefined, other || undefined] as [A, B];
}

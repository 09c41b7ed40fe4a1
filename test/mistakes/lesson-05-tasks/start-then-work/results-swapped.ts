// wrong-order: gives the result of the other work first
export async function startThenWork<A, B>(job: () => Promise<A>, otherWork: () => Promise<B>): Promise<[B, A]> {
  const [result, other] = await Promise.all([job(), otherWork()]);
  return [other, result];
}

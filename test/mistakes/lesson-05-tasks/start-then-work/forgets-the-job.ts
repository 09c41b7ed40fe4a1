// floating-promise: gives the result of the other work and leaves the job alone
export async function startThenWork<A, B>(job: () => Promise<A>, otherWork: () => Promise<B>): Promise<[A, B]> {
  const results: unknown[] = [undefined, undefined];
  job().then(
    (result) => (results[0] = result),
    () => undefined,
  );
  results[1] = await otherWork();
  return results as [A, B];
}

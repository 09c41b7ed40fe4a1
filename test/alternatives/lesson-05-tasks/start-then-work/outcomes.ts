// keeps the outcome of the job as a value until it is wanted
export async function startThenWork<A, B>(job: () => Promise<A>, otherWork: () => Promise<B>): Promise<[A, B]> {
  const outcome = job().then(
    (value) => ({ ok: true as const, value }),
    (error: unknown) => ({ ok: false as const, error }),
  );
  const other = await otherWork();
  const ended = await outcome;
  if (ended.ok) return [ended.value, other];
  throw ended.error;
}

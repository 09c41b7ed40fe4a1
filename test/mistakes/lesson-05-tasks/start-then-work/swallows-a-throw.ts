// wrong-error: other work that throws at once counts as done
export async function startThenWork<A, B>(job: () => Promise<A>, otherWork: () => Promise<B>): Promise<[A, B]> {
  const running = job();
  running.catch(() => undefined);
  let other: Promise<B>;
  try {
    other = otherWork();
  } catch {
    return [await running, undefined as B];
  }
  return Promise.all([running, other]);
}

// a catch that does nothing stands beside the await that comes later
export async function startThenWork<A, B>(job: () => Promise<A>, otherWork: () => Promise<B>): Promise<[A, B]> {
  const running = job();
  running.catch(() => undefined);
  const other = await otherWork();
  return [await running, other];
}

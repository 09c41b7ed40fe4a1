// threw: takes a result that is an Error for a failure
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

export async function withTimeout(task: any, ms: number) {
  let t: any;
  const late = new Promise((r) => {
    t = setTimeout(() => r(new TimeoutError('x')), ms);
  });
  const v = await Promise.race([(async () => task())().catch((e: any) => e), late]);
  clearTimeout(t);
  if (v instanceof Error) throw v;
  return v;
}

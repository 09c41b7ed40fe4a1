// wrong-time: waits for the task and then complains that it took long
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

export async function withTimeout(task: () => Promise<unknown>, ms: number) {
  const start = performance.now();
  const value = await task();
  if (performance.now() - start > ms) throw new TimeoutError('late');
  return value;
}

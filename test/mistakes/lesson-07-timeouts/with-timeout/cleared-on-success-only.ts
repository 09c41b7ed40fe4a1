// leaked-timer: clears the timer behind the await, where a failure never comes by
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

export async function withTimeout(task: () => Promise<unknown>, ms: number) {
  let timer: any;
  const timeout = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new TimeoutError('late')), ms);
  });
  const value = await Promise.race([task(), timeout]);
  clearTimeout(timer);
  return value;
}

// leaked-timer: races, and leaves the timer of the loser
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

export async function withTimeout(task: () => Promise<unknown>, ms: number) {
  const timeout = new Promise((_, reject) => setTimeout(() => reject(new TimeoutError('late')), ms));
  return Promise.race([task(), timeout]);
}

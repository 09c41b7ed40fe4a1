// threw: throws in the callback of the timer, where nobody catches it
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

export async function withTimeout(task: () => Promise<unknown>, ms: number) {
  const timer = setTimeout(() => {
    throw new TimeoutError('late');
  }, ms);
  try {
    return await task();
  } finally {
    clearTimeout(timer);
  }
}

// wrong-error: return without await, so that the finally clears the timer at once
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

export async function withTimeout(task: () => Promise<unknown>, ms: number) {
  let timer: any;
  const timeout = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new TimeoutError('late')), ms);
  });
  try {
    return Promise.race([task(), timeout]);
  } finally {
    clearTimeout(timer);
  }
}

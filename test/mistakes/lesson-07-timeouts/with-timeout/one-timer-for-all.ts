// leaked-timer: keeps the timer outside the function, and so a second call forgets the timer of the first
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

let timer: any;

export async function withTimeout(task: () => Promise<unknown>, ms: number) {
  const timeout = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new TimeoutError('late')), ms);
  });
  try {
    return await Promise.race([task(), timeout]);
  } finally {
    clearTimeout(timer);
  }
}

// wrong-error: the timeout resolves to the error instead of rejecting with it
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

export async function withTimeout(task: () => Promise<unknown>, ms: number) {
  let timer: any;
  const timeout = new Promise((resolve) => {
    timer = setTimeout(() => resolve(new TimeoutError('late')), ms);
  });
  try {
    return await Promise.race([task(), timeout]);
  } finally {
    clearTimeout(timer);
  }
}

// wrong-error: every failure is called a timeout
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

export async function withTimeout(task: () => Promise<unknown>, ms: number) {
  let timer: any;
  const timeout = new Promise((_, reject) => {
    timer = setTimeout(reject, ms);
  });
  try {
    return await Promise.race([task(), timeout]);
  } catch {
    throw new TimeoutError('late');
  } finally {
    clearTimeout(timer);
  }
}

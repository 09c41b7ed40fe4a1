// threw: takes a result of null for the end of the time
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

export async function withTimeout<T>(task: () => Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  try {
    const value = await Promise.race([task(), timeout]);
    if (value === null) throw new TimeoutError('late');
    return value;
  } finally {
    clearTimeout(timer);
  }
}

// one new Promise, settled from both sides
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

export function withTimeout<T>(task: () => Promise<T>, ms: number): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => reject(new TimeoutError('late')), ms);
    (async () => task())().then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

// each attempt calls the next one
interface Options {
  attempts: number;
  delayMs: number;
  factor: number;
  random?: () => number;
  signal?: AbortSignal;
}
export async function retry<T>(operation: () => Promise<T>, options: Options): Promise<T> {
  const { attempts, delayMs, factor, random, signal } = options;
  signal?.throwIfAborted();
  try {
    return await operation();
  } catch (error) {
    signal?.throwIfAborted();
    if (attempts <= 1) throw error;
  }
  await new Promise<void>((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, delayMs * (random?.() ?? 1));
    signal?.addEventListener('abort', stop, { once: true });
  });
  return retry(operation, { ...options, attempts: attempts - 1, delayMs: delayMs * factor });
}

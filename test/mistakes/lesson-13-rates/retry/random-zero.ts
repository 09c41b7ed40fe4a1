// wrong-value: takes a share of 0 for none at all
interface Options {
  attempts: number;
  delayMs: number;
  factor: number;
  random?: () => number;
  signal?: AbortSignal;
}
export async function retry<T>(
  operation: () => Promise<T>,
  { attempts, delayMs, factor, random, signal }: Options,
): Promise<T> {
  let pause = delayMs;
  for (let i = 1; ; i++) {
    signal?.throwIfAborted();
    try {
      return await operation();
    } catch (error) {
      signal?.throwIfAborted();
      if (i === attempts) throw error;
    }
    const ms = pause * (random?.() || 1);
    await new Promise<void>((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer);
        reject(signal?.reason);
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', stop);
        resolve();
      }, ms);
      signal?.addEventListener('abort', stop, { once: true });
    });
    pause *= factor;
  }
}

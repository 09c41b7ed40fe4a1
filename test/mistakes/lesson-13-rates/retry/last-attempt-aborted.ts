// wrong-error: throws the error of the last attempt, though the signal was aborted meanwhile
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
      if (i === attempts) throw error;
    }
    signal?.throwIfAborted();
    const ms = pause * (random ? random() : 1);
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

// wrong-error: takes a success that gives undefined for a failure
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
  let last: unknown;
  for (let i = 1; ; i++) {
    signal?.throwIfAborted();
    const result = await (async () => operation())().catch((e) => {
      last = e;
      return undefined;
    });
    if (result !== undefined) return result;
    signal?.throwIfAborted();
    if (i === attempts) throw last;
    await new Promise<void>((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer);
        reject(signal?.reason);
      };
      const timer = setTimeout(
        () => {
          signal?.removeEventListener('abort', stop);
          resolve();
        },
        pause * (random ? random() : 1),
      );
      signal?.addEventListener('abort', stop, { once: true });
    });
    pause *= factor;
  }
}

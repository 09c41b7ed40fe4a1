// leaked-listener: takes its listener off only after a success
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
  signal?.throwIfAborted();
  let cut = () => {};
  const stop = () => cut();
  signal?.addEventListener('abort', stop, { once: true });
  let pause = delayMs;
  for (let i = 1; ; i++) {
    try {
      const v = await operation();
      signal?.removeEventListener('abort', stop);
      return v;
    } catch (error) {
      if (signal?.aborted) throw signal?.reason;
      if (i === attempts) throw error;
    }
    await new Promise<void>((resolve, reject) => {
      const t = setTimeout(resolve, pause * (random ? random() : 1));
      cut = () => {
        clearTimeout(t);
        reject(signal?.reason);
      };
    });
    pause *= factor;
  }
}

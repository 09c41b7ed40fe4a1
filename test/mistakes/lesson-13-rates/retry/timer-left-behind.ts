// leaked-timer: rejects at once, and leaves the timer of the pause
interface Options {
  attempts: number;
  delayMs: number;
  factor: number;
  random?: () => number;
  signal?: AbortSignal;
}
export async function retry<T>(operation: () => Promise<T>, { attempts, delayMs, factor, random = () => 1, signal }: Options): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    signal?.throwIfAborted();
    try {
      return await operation();
    } catch (error) {
      if (attempt === attempts) throw error;
    }
    signal?.throwIfAborted();
    await new Promise<void>((resolve, reject) => {
      const stop = () => reject(signal?.reason);
      setTimeout(() => {
        signal?.removeEventListener('abort', stop);
        resolve();
      }, delayMs * factor ** (attempt - 1) * random());
      signal?.addEventListener('abort', stop, { once: true });
    });
  }
}

// wrong-error: a listener alone, which an abort before the pause does not reach
interface Options {
  attempts: number;
  delayMs: number;
  factor: number;
  random?: () => number;
  signal?: AbortSignal;
}
export async function retry<T>(operation: () => Promise<T>, { attempts, delayMs, factor, random = () => 1, signal }: Options): Promise<T> {
  if (signal?.aborted) throw signal.reason;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await operation();
    } catch (error) {
      if (attempt === attempts) throw error;
    }
    await new Promise<void>((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer);
        reject(signal?.reason);
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', stop);
        resolve();
      }, delayMs * factor ** (attempt - 1) * random());
      signal?.addEventListener('abort', stop, { once: true });
    });
  }
}

export interface RetryOptions {
  /** How often to try at most: 1 or more. */
  readonly attempts: number;
  /** The length of the first pause, in milliseconds. */
  readonly delayMs: number;
  /** How many times as long as the last pause each further one is. */
  readonly factor: number;
  /** Stops the trying when it is aborted. */
  readonly signal?: AbortSignal;
}

export async function retry<T>(operation: () => Promise<T>, options: RetryOptions): Promise<T> {
  const { attempts, delayMs, factor, signal } = options;
  for (let attempt = 1; ; attempt += 1) {
    signal?.throwIfAborted();
    try {
      return await operation();
    } catch (error) {
      if (attempt >= attempts) throw error;
    }
    await pause(delayMs * factor ** (attempt - 1), signal);
  }
}

async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  await new Promise<void>((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal?.addEventListener('abort', stop, { once: true });
  });
}

// leaked-timer: sets the next timer before it looks whether there is another attempt
export interface RetryOptions {
  readonly attempts: number;
  readonly delayMs: number;
  readonly factor: number;
  readonly random?: () => number;
  readonly signal?: AbortSignal;
}

export async function retry<T>(operation: () => Promise<T>, options: RetryOptions): Promise<T> {
  const { attempts, delayMs, factor, random = () => 1, signal } = options;
  for (let attempt = 1; ; attempt += 1) {
    signal?.throwIfAborted();
    let failure: unknown;
    try {
      return await operation();
    } catch (error) {
      signal?.throwIfAborted();
      failure = error;
    }
    const share = attempt < attempts ? random() : 1;
    const pause = pauseOf(delayMs * factor ** (attempt - 1) * share, signal);
    if (attempt === attempts) throw failure;
    await pause;
  }
}

function pauseOf(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal?.addEventListener('abort', end);
  });
}

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
  const { attempts, delayMs, factor, signal = new AbortController().signal } = options;
  signal.throwIfAborted();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await operation();
    } catch (error) {
      if (attempt >= attempts) throw error;
    }
    await pause(delayMs * factor ** (attempt - 1), signal);
  }
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  let end = (): void => undefined;
  const over = new Promise<void>((resolve) => {
    end = resolve;
    signal.addEventListener('abort', end);
  }).finally(() => {
    signal.removeEventListener('abort', end);
  });
  const timer = setTimeout(end, ms);
  await over;
  if (!signal.aborted) return;
  clearTimeout(timer);
  throw signal.reason;
}

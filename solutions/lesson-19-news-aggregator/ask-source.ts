export interface Article {
  readonly title: string;
}

export interface Source {
  readonly name: string;
  fetch(signal: AbortSignal): Promise<readonly Article[]>;
}

export type SourceResult =
  | { readonly name: string; readonly status: 'success'; readonly articles: readonly Article[] }
  | { readonly name: string; readonly status: 'error'; readonly error: string };

/** Asks one source for as long as it may take, and gives what became of it as a value. */
export async function askSource(source: Source, timeoutMs: number, signal?: AbortSignal): Promise<SourceResult> {
  const { name } = source;
  try {
    const articles = await withStop({ ms: timeoutMs, reason: 'timeout', signal }, (stop) =>
      Promise.race([rejectionOf(stop), source.fetch(stop)]),
    );
    return { name, status: 'success', articles };
  } catch (error) {
    return { name, status: 'error', error: error instanceof Error ? error.message : String(error) };
  }
}

export interface Limit {
  readonly ms: number;
  /** What the error says with which the work is stopped when the time is up. */
  readonly reason: string;
  /** Stops the work as well. */
  readonly signal: AbortSignal | undefined;
}

/** Hands the work a signal that is aborted when the time is up or the outer signal is, until the work is through. */
export async function withStop<T>(
  { ms, reason, signal = new AbortController().signal }: Limit,
  work: (stop: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const passOn = (): void => {
    controller.abort(signal.reason);
  };
  signal.throwIfAborted();
  const timer = setTimeout(() => {
    controller.abort(new Error(reason));
  }, ms);
  try {
    signal.addEventListener('abort', passOn);
    return await work(controller.signal);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', passOn);
  }
}

/** A promise that rejects with the signal's reason when it is aborted. */
function rejectionOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });
}

// a then-chain with one disposer for all that has to be undone
interface Article {
  readonly title: string;
}

interface Source {
  readonly name: string;
  fetch(signal: AbortSignal): Promise<readonly Article[]>;
}

type SourceResult =
  | { readonly name: string; readonly status: "success"; readonly articles: readonly Article[] }
  | { readonly name: string; readonly status: "error"; readonly error: string };

export function askSource(source: Source, timeoutMs: number, signal?: AbortSignal): Promise<SourceResult> {
  const { name } = source;
  const controller = new AbortController();
  const undo: (() => void)[] = [];
  const stopped = new Promise<never>((_, reject) => {
    const stopWith = (error: unknown): void => {
      reject(error as Error);
      controller.abort(error);
    };
    const timer = setTimeout(stopWith, timeoutMs, 'timeout');
    const onAbort = (): void => stopWith(signal?.reason);
    undo.push(
      () => clearTimeout(timer),
      () => signal?.removeEventListener('abort', onAbort),
    );
    if (signal?.aborted) onAbort();
    else signal?.addEventListener('abort', onAbort);
  });
  const articles = new Promise<readonly Article[]>((resolve) => {
    if (!controller.signal.aborted) resolve(source.fetch(controller.signal));
  });
  return Promise.race([stopped, articles])
    .then(
      (found): SourceResult => ({ name, status: 'success', articles: found }),
      (error: unknown): SourceResult => ({
        name,
        status: 'error',
        error: error instanceof Error ? error.message : String(error),
      }),
    )
    .finally(() => undo.forEach((step) => step()));
}

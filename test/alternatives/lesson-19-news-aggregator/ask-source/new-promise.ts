// one new Promise, resolved by whatever comes first
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
  return new Promise((resolve) => {
    const controller = new AbortController();
    const end = (result: SourceResult): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      resolve(result);
    };
    const fail = (error: unknown): void => {
      end({ name, status: 'error', error: error instanceof Error ? error.message : String(error) });
    };
    const stop = (): void => {
      fail(signal?.reason);
      controller.abort(signal?.reason);
    };
    const timer = setTimeout(() => {
      fail('timeout');
      controller.abort();
    }, timeoutMs);
    if (signal?.aborted) {
      stop();
      return;
    }
    signal?.addEventListener('abort', stop);
    Promise.resolve()
      .then(() => source.fetch(controller.signal))
      .then((articles) => {
        end({ name, status: 'success', articles });
      }, fail);
  });
}

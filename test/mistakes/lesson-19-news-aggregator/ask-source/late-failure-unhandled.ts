// unhandled-rejection: what fails after the time is up is handled by nobody
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
    let over = false;
    const finish = (result: SourceResult, reason?: unknown) => {
      if (over) return;
      over = true;
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      if (reason !== undefined) controller.abort(reason);
      resolve(result);
    };
    const stop = () => finish({ name, status: 'error', error: signal?.reason.message }, signal?.reason);
    const timer = setTimeout(() => finish({ name, status: 'error', error: 'timeout' }, new Error('timeout')), timeoutMs);
    if (signal?.aborted) return stop();
    signal?.addEventListener('abort', stop);
    const ask = async () => source.fetch(controller.signal);
    ask()
      .catch((error: Error) => {
        if (over) throw error;
        finish({ name, status: 'error', error: String(error.message ?? error) });
        return [];
      })
      .then((articles) => finish({ name, status: 'success', articles }));
  });
}

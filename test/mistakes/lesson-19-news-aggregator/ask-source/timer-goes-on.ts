// leaked-timer: the timer of the race goes on
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

export async function askSource(source: Source, timeoutMs: number, signal?: AbortSignal): Promise<SourceResult> {
  const { name } = source;
  const controller = new AbortController();
  try {
    signal?.throwIfAborted();
    const articles = await Promise.race([
      source.fetch(controller.signal),
      new Promise<never>((_, reject) => {
        const stop = (error: Error) => {
          controller.abort(error);
          reject(error);
        };
        setTimeout(() => stop(new Error('timeout')), timeoutMs);
        signal?.addEventListener('abort', () => stop(signal.reason), { once: true });
      }),
    ]);
    return { name, status: 'success', articles };
  } catch (error) {
    return { name, status: 'error', error: error instanceof Error ? error.message : String(error) };
  }
}

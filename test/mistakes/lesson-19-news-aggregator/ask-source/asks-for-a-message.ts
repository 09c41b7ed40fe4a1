// wrong-value: an empty message counts as none
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
  const timer = setTimeout(() => controller.abort(new Error('timeout')), timeoutMs);
  const stop = () => controller.abort(signal?.reason);
  try {
    signal?.throwIfAborted();
    signal?.addEventListener('abort', stop);
    const articles = await Promise.race([
      source.fetch(controller.signal),
      new Promise<never>((_, reject) => {
        controller.signal.addEventListener('abort', () => reject(controller.signal.reason));
      }),
    ]);
    return { name, status: 'success', articles };
  } catch (error) {
    return { name, status: 'error', error: (error as Error | null)?.message || String(error) };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

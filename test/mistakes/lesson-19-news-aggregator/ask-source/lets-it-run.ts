// ignores-abort: gives up waiting, and never tells the source
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
  let timer: NodeJS.Timeout | undefined;
  const controller = new AbortController();
  const over = new AbortController();
  try {
    signal?.throwIfAborted();
    const articles = await Promise.race([
      source.fetch(controller.signal),
      new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Error('timeout')), timeoutMs);
        signal?.addEventListener('abort', () => reject(signal.reason), { signal: over.signal });
      }),
    ]);
    return { name, status: 'success', articles };
  } catch (error) {
    return { name, status: 'error', error: error instanceof Error ? error.message : String(error) };
  } finally {
    clearTimeout(timer);
    over.abort();
  }
}

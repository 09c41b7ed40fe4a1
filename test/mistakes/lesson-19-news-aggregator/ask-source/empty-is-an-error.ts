// wrong-value: an empty answer counts as an error
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
  const time = AbortSignal.timeout(timeoutMs);
  const both = signal ? AbortSignal.any([signal, time]) : time;
  try {
    both.throwIfAborted();
    const articles = await Promise.race([
      source.fetch(both),
      new Promise<never>((_, reject) => both.addEventListener('abort', () => reject(both.reason))),
    ]);
    if (articles.length === 0) throw new Error('nothing new');
    return { name, status: 'success', articles };
  } catch (error) {
    return { name, status: 'error', error: time.aborted ? 'timeout' : error instanceof Error ? error.message : String(error) };
  }
}

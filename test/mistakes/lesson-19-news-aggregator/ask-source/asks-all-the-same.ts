// started-too-early: asks even when it was stopped beforehand
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
  const stop = () => controller.abort(signal?.reason);
  const timer = setTimeout(() => controller.abort(new Error('timeout')), timeoutMs);
  signal?.addEventListener('abort', stop);
  try {
    const stopped = new Promise<never>((_, reject) => {
      controller.signal.addEventListener('abort', () => reject(controller.signal.reason));
    });
    if (signal?.aborted) stop();
    const articles = await Promise.race([stopped, source.fetch(controller.signal)]);
    return { name, status: 'success', articles };
  } catch (error) {
    return { name, status: 'error', error: error instanceof Error ? error.message : String(error) };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

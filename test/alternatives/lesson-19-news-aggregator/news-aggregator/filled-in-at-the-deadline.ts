// recursion: each source that is through starts the next; what has no result at the deadline is filled in
interface Article {
  readonly title: string;
}

interface Source {
  readonly name: string;
  fetch(signal: AbortSignal): Promise<readonly Article[]>;
}

type SourceResult =
  | { readonly name: string; readonly status: 'success'; readonly articles: readonly Article[] }
  | { readonly name: string; readonly status: 'error'; readonly error: string };

interface Options {
  readonly sourceTimeoutMs?: number;
  readonly totalTimeoutMs?: number;
  readonly concurrency?: number;
}

export class NewsAggregator {
  readonly #sources: readonly Source[];
  readonly #options: Options;

  constructor(sources: readonly Source[], options: Options = {}) {
    this.#sources = [...sources];
    this.#options = options;
  }

  collect(signal?: AbortSignal): Promise<ReturnType<typeof summarize>> {
    const { sourceTimeoutMs = 5_000, totalTimeoutMs = 10_000, concurrency = Number.MAX_SAFE_INTEGER } = this.#options;
    const start = Date.now();
    const results = new Map<number, SourceResult>();
    const controller = new AbortController();
    let next = 0;
    return new Promise((resolve, reject) => {
      const finish = (settle: () => void): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
        next = Infinity;
        controller.abort(new Error('over'));
        settle();
      };
      const end = (): void => {
        const all = this.#sources.map(
          ({ name }, index): SourceResult => results.get(index) ?? { name, status: 'error', error: 'out of time' },
        );
        finish(() => resolve(summarize(all, Date.now() - start)));
      };
      const onAbort = (): void => finish(() => reject(signal?.reason as Error));
      const timer = setTimeout(end, totalTimeoutMs);
      const startNext = (): void => {
        const index = next++;
        const source = this.#sources[index];
        if (source === undefined) return;
        void askSource(source, sourceTimeoutMs, controller.signal).then((result) => {
          if (next === Infinity) return;
          results.set(index, result);
          if (results.size === this.#sources.length) end();
          else startNext();
        });
      };
      if (signal?.aborted) return onAbort();
      signal?.addEventListener('abort', onAbort);
      if (this.#sources.length === 0) return end();
      while (next < Math.min(concurrency, this.#sources.length)) startNext();
    });
  }
}

async function askSource(source: Source, timeoutMs: number, signal: AbortSignal): Promise<SourceResult> {
  const { name } = source;
  const controller = new AbortController();
  const stop = (): void => controller.abort(signal.reason);
  const timer = setTimeout(() => controller.abort(new Error('timeout')), timeoutMs);
  signal.addEventListener('abort', stop);
  try {
    signal.throwIfAborted();
    const stopped = new Promise<never>((_, reject) => {
      controller.signal.addEventListener('abort', () => reject(controller.signal.reason as Error));
    });
    return { name, status: 'success', articles: await Promise.race([stopped, source.fetch(controller.signal)]) };
  } catch (error) {
    return { name, status: 'error', error: error instanceof Error ? error.message : String(error) };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

function summarize(results: readonly SourceResult[], durationMs: number) {
  const counts = results.map((result) => (result.status === 'success' ? result.articles.length : null));
  const answers = counts.filter((count) => count !== null);
  return {
    totalSources: results.length,
    successful: answers.length,
    failed: counts.length - answers.length,
    totalArticles: answers.reduce((sum, count) => sum + count, 0),
    durationMs,
    results,
  };
}

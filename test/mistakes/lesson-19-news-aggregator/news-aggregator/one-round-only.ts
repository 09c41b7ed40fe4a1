// wrong-time: a second round finds no source left, and gives the results of the first
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
  private readonly results: SourceResult[] = [];
  private readonly count: number;
  private readonly waiting: IterableIterator<[number, Source]>;

  constructor(
    sources: readonly Source[],
    private readonly options: Options = {},
  ) {
    this.waiting = sources.entries();
    this.count = sources.length;
  }

  async collect(signal?: AbortSignal) {
    signal?.throwIfAborted();
    const { sourceTimeoutMs = 5_000, totalTimeoutMs = 10_000, concurrency = Infinity } = this.options;
    const start = Date.now();
    const round = new AbortController();
    const stop = () => round.abort(signal?.reason);
    const timer = setTimeout(() => round.abort(new Error('out of time')), totalTimeoutMs);
    signal?.addEventListener('abort', stop);

    const worker = async () => {
      for (const [index, source] of this.waiting) this.results[index] = await askSource(source, sourceTimeoutMs, round.signal);
    };
    try {
      await Promise.all(Array.from({ length: Math.min(concurrency, this.count) }, worker));
      signal?.throwIfAborted();
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    }
    return summarize(this.results, Date.now() - start);
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

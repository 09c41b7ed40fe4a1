// lets the caller change its mind in the same turn; a semaphore in front of each source
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
  constructor(
    private readonly sources: readonly Source[],
    private readonly options: Options = {},
  ) {}

  async collect(signal?: AbortSignal) {
    const { sourceTimeoutMs = 5_000, totalTimeoutMs = 10_000, concurrency = this.sources.length } = this.options;
    if (signal) await Promise.resolve();
    if (signal?.aborted) throw signal.reason;
    const start = performance.now();
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort('out of time'), totalTimeoutMs);
    const end = AbortSignal.any([deadline.signal, ...(signal ? [signal] : [])]);
    let free = concurrency;
    const line: (() => void)[] = [];
    const ask = async (source: Source): Promise<SourceResult> => {
      if (free === 0) await new Promise<void>((go) => line.push(go));
      else free -= 1;
      const result = await askSource(source, sourceTimeoutMs, end);
      const next = line.shift();
      if (next === undefined) free += 1;
      else next();
      return result;
    };
    try {
      const results = await Promise.all(this.sources.map(ask));
      if (signal?.aborted) throw signal.reason;
      return summarize(results, performance.now() - start);
    } finally {
      clearTimeout(timer);
    }
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

// an async generator hands out the sources and a set holds those under way; the loop waits with Promise.race
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
    protected sources: readonly Source[],
    protected options: Options = {},
  ) {}

  collect = async (signal: AbortSignal = new AbortController().signal) => {
    signal.throwIfAborted();
    const { sourceTimeoutMs = 5_000, totalTimeoutMs = 10_000, concurrency = 1_000 } = this.options;
    const start = Date.now();
    const time = new AbortController();
    const clock = setInterval(() => {
      if (Date.now() - start >= totalTimeoutMs) time.abort(new Error('out of time'));
    }, 100);
    const end = AbortSignal.any([signal, time.signal]);
    const results: SourceResult[] = [];
    const underWay = new Set<Promise<void>>();
    for (const [index, source] of this.sources.entries()) {
      while (underWay.size >= concurrency) await Promise.race(underWay);
      const asking: Promise<void> = askSource(source, sourceTimeoutMs, end).then((result) => {
        results[index] = result;
        underWay.delete(asking);
      });
      underWay.add(asking);
    }
    await Promise.all(underWay);
    clearInterval(clock);
    signal.throwIfAborted();
    return summarize(results, Date.now() - start);
  };
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

import { askSource, withStop } from './ask-source.js';
import type { Source, SourceResult } from './ask-source.js';

export interface AggregatorOptions {
  readonly sourceTimeoutMs?: number;
  readonly totalTimeoutMs?: number;
  readonly concurrency?: number;
}

export interface Summary {
  readonly totalSources: number;
  readonly successful: number;
  readonly failed: number;
  readonly totalArticles: number;
  readonly durationMs: number;
  readonly results: readonly SourceResult[];
}

/** Collects the articles of many sources, and is done in time whatever the sources do. */
export class NewsAggregator {
  constructor(
    private readonly sources: readonly Source[],
    private readonly options: AggregatorOptions = {},
  ) {}

  /** Asks each source once and sums up what became of them; rejects when the signal is aborted. */
  async collect(signal?: AbortSignal): Promise<Summary> {
    const start = performance.now();
    const results = await withStop(
      { ms: this.options.totalTimeoutMs ?? 10_000, reason: 'out of time', signal },
      (stop) => this.askAll(stop, signal),
    );
    return summarize(results, performance.now() - start);
  }

  private async askAll(stop: AbortSignal, signal: AbortSignal | undefined): Promise<SourceResult[]> {
    const { sourceTimeoutMs = 5_000, concurrency = Infinity } = this.options;
    const results: SourceResult[] = [];
    const waiting = this.sources.entries();
    const askOneByOne = async (): Promise<void> => {
      for (const [index, source] of waiting) {
        results[index] = await askSource(source, sourceTimeoutMs, stop);
        // The end of its time ends a round with what there is; its caller ends it with nothing.
        signal?.throwIfAborted();
      }
    };
    await Promise.all(Array.from({ length: Math.min(concurrency, this.sources.length) }, askOneByOne));
    return results;
  }
}

function summarize(results: readonly SourceResult[], durationMs: number): Summary {
  const successes = results.filter((result) => result.status === 'success');
  return {
    totalSources: results.length,
    successful: successes.length,
    failed: results.length - successes.length,
    totalArticles: successes.reduce((sum, { articles }) => sum + articles.length, 0),
    durationMs,
    results,
  };
}

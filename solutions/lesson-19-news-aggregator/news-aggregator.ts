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
  readonly #sources: readonly Source[];
  readonly #options: Required<AggregatorOptions>;

  constructor(sources: readonly Source[], options: AggregatorOptions = {}) {
    this.#sources = sources;
    this.#options = { sourceTimeoutMs: 5_000, totalTimeoutMs: 10_000, concurrency: Infinity, ...options };
  }

  /** Asks each source once and sums up what became of them; rejects when the signal is aborted. */
  async collect(signal?: AbortSignal): Promise<Summary> {
    const start = performance.now();
    const round = { ms: this.#options.totalTimeoutMs, reason: 'out of time', signal };
    const results = await withStop(round, (stop) => this.#askAll(stop));
    signal?.throwIfAborted();
    return summarize(results, performance.now() - start);
  }

  async #askAll(stop: AbortSignal): Promise<SourceResult[]> {
    const { sourceTimeoutMs, concurrency } = this.#options;
    const results: SourceResult[] = [];
    const waiting = this.#sources.entries();
    const askOneByOne = async (): Promise<void> => {
      for (const [index, source] of waiting) results[index] = await askSource(source, sourceTimeoutMs, stop);
    };
    await Promise.all(Array.from({ length: Math.min(concurrency, this.#sources.length) }, askOneByOne));
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

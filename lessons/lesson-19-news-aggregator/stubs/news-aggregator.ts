// You may import what you have written already: import { askSource } from './ask-source.js';
import type { Source, SourceResult } from './ask-source.js';

export interface AggregatorOptions {
  /** How long one source may take; 5,000 ms unless told otherwise. */
  readonly sourceTimeoutMs?: number;
  /** How long the whole may take; 10,000 ms unless told otherwise. */
  readonly totalTimeoutMs?: number;
  /** How many sources may be asked at the same time; any number unless told otherwise. */
  readonly concurrency?: number;
}

/** What came of one round. */
export interface Summary {
  readonly totalSources: number;
  /** How many sources answered. */
  readonly successful: number;
  readonly failed: number;
  /** The articles of all sources together. */
  readonly totalArticles: number;
  /** How long the round took. */
  readonly durationMs: number;
  /** One for each source, in the order of the sources. */
  readonly results: readonly SourceResult[];
}

/** Collects the articles of many sources, and is done in time whatever the sources do. */
export class NewsAggregator {
  /** @param sources asked in this order; the list stays as it is */
  constructor(sources: readonly Source[], options?: AggregatorOptions) {
    throw new Error('not implemented');
  }

  /**
   * Asks each source once, as soon as `concurrency` allows it.
   *
   * A source that fails or takes longer than `sourceTimeoutMs` costs the others nothing: it gets the result that
   * `askSource` gives, with the error `'timeout'` when it took too long. When `totalTimeoutMs` are over, what is there is
   * kept; the sources that are being asked are told to stop, and the others are not asked: their error is
   * `'out of time'`.
   *
   * Each call is a round of its own. When its promise settles, no timer is left, and no listener on `signal`.
   *
   * @param signal stops the round: the sources that are being asked are told to stop, and no other is asked
   * @returns the summary of the round, at the moment the last result is there; without sources, at once
   * @throws the signal's reason, at the moment it is aborted
   *
   * @example
   * const news = new NewsAggregator([harborNews, islandPost]); // the Post is down today
   * await news.collect();
   * // { totalSources: 2, successful: 1, failed: 1, totalArticles: 4, durationMs: 870, results: [
   * //   { name: 'Harbor News', status: 'success', articles: [four of them] },
   * //   { name: 'Island Post', status: 'error', error: 'the press is broken' } ] }
   */
  collect(signal?: AbortSignal): Promise<Summary> {
    throw new Error('not implemented');
  }
}

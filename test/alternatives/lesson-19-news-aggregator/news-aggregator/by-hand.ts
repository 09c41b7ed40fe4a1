// asks by hand, and races the lanes against the abort
// lanes by reduce, everything by hand, no askSource
export class NewsAggregator {
  constructor(
    private sources: readonly any[],
    private o: any = {},
  ) {}
  async collect(signal?: AbortSignal): Promise<any> {
    signal?.throwIfAborted();
    const began = Date.now();
    const all = new AbortController();
    let reason = '';
    let reject!: (e: unknown) => void;
    const aborted = new Promise<never>((_, r) => (reject = r));
    aborted.catch(() => {});
    const onAbort = () => {
      reject(signal!.reason);
      reason = 'aborted';
      all.abort(signal!.reason);
    };
    signal?.addEventListener('abort', onAbort);
    const clock = setTimeout(() => {
      reason = 'out of time';
      all.abort(new Error(reason));
    }, this.o.totalTimeoutMs ?? 10_000);
    const one = (source: any) =>
      new Promise<any>((resolve) => {
        const fail = (error: string) => {
          done();
          resolve({ name: source.name, status: 'error', error });
        };
        if (all.signal.aborted) {
          resolve({ name: source.name, status: 'error', error: reason });
          return;
        }
        const own = new AbortController();
        const stop = () => {
          fail(reason);
          own.abort(all.signal.reason);
        };
        const t = setTimeout(() => {
          fail('timeout');
          own.abort(new Error('timeout'));
        }, this.o.sourceTimeoutMs ?? 5_000);
        const done = () => {
          clearTimeout(t);
          all.signal.removeEventListener('abort', stop);
        };
        all.signal.addEventListener('abort', stop);
        (async () => source.fetch(own.signal))().then(
          (articles: any) => {
            done();
            resolve({ name: source.name, status: 'success', articles });
          },
          (e) => fail(e instanceof Error ? e.message : String(e)),
        );
      });
    const results: any[] = [];
    let next = 0;
    const lane = async (): Promise<void> => {
      while (next < this.sources.length) {
        const i = next++;
        results[i] = await one(this.sources[i]);
      }
    };
    const lanes: Promise<void>[] = [];
    for (let i = 0; i < (this.o.concurrency ?? Infinity) && i < this.sources.length; i++) lanes.push(lane());
    try {
      await Promise.race([aborted, Promise.all(lanes)]);
    } finally {
      clearTimeout(clock);
      signal?.removeEventListener('abort', onAbort);
    }
    const summary = {
      totalSources: this.sources.length,
      successful: 0,
      failed: 0,
      totalArticles: 0,
      durationMs: Date.now() - began,
      results,
    };
    for (const r of results)
      if (r.status === 'success') {
        summary.successful++;
        summary.totalArticles += r.articles.length;
      } else summary.failed++;
    return summary;
  }
}

// sequential-await: one page at a time, whatever its host
import type { CrawlOptions, FetchPage, Visit } from '../../../../lessons/lesson-18-web-scraper/stubs/crawl.js';

export async function crawl(start: string, fetchPage: FetchPage, options: CrawlOptions): Promise<Map<string, Visit>> {
  const { signal } = options;
  const visits = new Map<string, Visit>();
  const queue = [{ address: addressOf(start), depth: 0 }];
  const known = new Set([addressOf(start)]);
  for (const { address, depth } of queue) {
    signal?.throwIfAborted();
    try {
      const page = await fetchPage(address, { signal });
      visits.set(address, { depth, ok: true, page });
      for (const link of page.links) {
        if (!URL.canParse(link, page.url)) continue;
        const next = addressOf(link, page.url);
        if (known.has(next) || !/^https?:/.test(next) || depth === options.depth) continue;
        known.add(next);
        queue.push({ address: next, depth: depth + 1 });
      }
    } catch (error) {
      visits.set(address, { depth, ok: false, error });
    }
  }
  signal?.throwIfAborted();
  return visits;
}

function addressOf(link: string, base?: string): string {
  const url = new URL(link, base);
  url.hash = '';
  return url.href;
}

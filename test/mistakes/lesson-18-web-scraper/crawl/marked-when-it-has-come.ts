// called-again: an address counts as visited only when its page has come
import type { CrawlOptions, FetchPage, Visit } from '../../../../lessons/lesson-18-web-scraper/stubs/crawl.js';

export async function crawl(start: string, fetchPage: FetchPage, options: CrawlOptions): Promise<Map<string, Visit>> {
  const visits = new Map<string, Visit>();
  async function visit(address: string, depth: number): Promise<void> {
    if (visits.has(address) || depth > options.depth) return;
    try {
      const page = await fetchPage(address, { signal: options.signal });
      visits.set(address, { depth, ok: true, page });
      await Promise.all(page.links.map((link) => visit(addressOf(link, page.url), depth + 1)));
    } catch (error) {
      visits.set(address, { depth, ok: false, error });
    }
  }
  await visit(addressOf(start), 0);
  options.signal?.throwIfAborted();
  return visits;
}

function addressOf(link: string, base?: string): string {
  const url = new URL(link, base);
  url.hash = '';
  return url.href;
}

// race: an address has the depth at which it was first found
import type { CrawlOptions, FetchPage, Visit } from '../../../../lessons/lesson-18-web-scraper/stubs/crawl.js';

export async function crawl(start: string, fetchPage: FetchPage, options: CrawlOptions): Promise<Map<string, Visit>> {
  const { concurrency, signal } = options;
  const visits = new Map<string, Visit>();
  const known = new Set<string>();
  const hosts = new Map<string, { free: number; line: (() => void)[] }>();

  async function visit(address: string, depth: number): Promise<void> {
    const { host } = new URL(address);
    const places = hosts.get(host) ?? { free: concurrency, line: [] };
    hosts.set(host, places);
    if (places.free > 0) places.free -= 1;
    else await new Promise<void>((resolve) => places.line.push(resolve));
    const found: string[] = [];
    try {
      if (signal?.aborted) return;
      const page = await fetchPage(address, { signal });
      visits.set(address, { depth, ok: true, page });
      for (const link of page.links) if (URL.canParse(link, page.url)) found.push(addressOf(link, page.url));
    } catch (error) {
      visits.set(address, { depth, ok: false, error });
    } finally {
      const next = places.line.shift();
      if (next) next();
      else places.free += 1;
    }
    await visitAll(found, depth + 1);
  }

  async function visitAll(found: string[], depth: number): Promise<void> {
    if (depth > options.depth || signal?.aborted) return;
    const fresh = new Set(found.filter((address) => /^https?:/.test(address) && !known.has(address)));
    for (const address of fresh) known.add(address);
    await Promise.all([...fresh].map((address) => visit(address, depth)));
  }

  await visitAll([addressOf(start)], 0);
  signal?.throwIfAborted();
  return visits;
}

function addressOf(link: string, base?: string): string {
  const url = new URL(link, base);
  url.hash = '';
  return url.href;
}

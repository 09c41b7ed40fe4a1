// over-limit: as many calls as there are addresses
import type { CrawlOptions, FetchPage, Visit } from '../../../../lessons/lesson-18-web-scraper/stubs/crawl.js';

export async function crawl(start: string, fetchPage: FetchPage, options: CrawlOptions): Promise<Map<string, Visit>> {
  const { signal } = options;
  const visits = new Map<string, Visit>();
  let level = [addressOf(start)];
  for (let depth = 0; depth <= options.depth; depth += 1) {
    const found = new Set<string>();
    signal?.throwIfAborted();
    await Promise.all(
      level.map(async (address) => {
        try {
          const page = await fetchPage(address, { signal });
          visits.set(address, { depth, ok: true, page });
          for (const link of page.links) if (URL.canParse(link, page.url)) found.add(addressOf(link, page.url));
        } catch (error) {
          visits.set(address, { depth, ok: false, error });
        }
      }),
    );
    signal?.throwIfAborted();
    level = [...found].filter((address) => /^https?:/.test(address) && !visits.has(address));
  }
  return visits;
}

function addressOf(link: string, base?: string): string {
  const url = new URL(link, base);
  url.hash = '';
  return url.href;
}

// no levels: an address is visited as soon as it is found, and a shorter way found later is told to the pages behind it
import type { CrawlOptions, FetchPage, Visit } from '../../../../lessons/lesson-18-web-scraper/stubs/crawl.js';

interface Found {
  depth: number;
  links?: string[];
}

export async function crawl(start: string, fetchPage: FetchPage, options: CrawlOptions): Promise<Map<string, Visit>> {
  const { concurrency, depth: deepest, signal } = options;
  signal?.throwIfAborted();
  const found = new Map<string, Found>();
  const visits = new Map<string, Visit>();
  const running = new Set<Promise<void>>();
  const hosts = new Map<string, { free: number; waiting: (() => void)[] }>();

  function find(address: string, depth: number): void {
    if (depth > deepest) return;
    const known = found.get(address);
    if (!known) {
      const entry: Found = { depth };
      found.set(address, entry);
      running.add(visit(address, entry));
    } else if (depth < known.depth) {
      known.depth = depth;
      for (const link of known.links ?? []) find(link, depth + 1);
    }
  }

  async function visit(address: string, entry: Found): Promise<void> {
    const { host } = new URL(address);
    const line = hosts.get(host) ?? { free: concurrency, waiting: [] };
    hosts.set(host, line);
    if (line.free > 0) line.free -= 1;
    else await new Promise<void>((resolve) => line.waiting.push(resolve));
    if (!signal?.aborted) {
      try {
        const page = await fetchPage(address, { signal });
        visits.set(address, { depth: entry.depth, ok: true, page });
        entry.links = page.links.flatMap((link) => wholeAddress(link, page.url));
      } catch (error) {
        visits.set(address, { depth: entry.depth, ok: false, error });
      }
    }
    const next = line.waiting.shift();
    if (next) next();
    else line.free += 1;
    for (const link of entry.links ?? []) if (!signal?.aborted) find(link, entry.depth + 1);
  }

  find(wholeAddress(start)[0]!, 0);
  for (const each of running) await each;
  signal?.throwIfAborted();
  for (const [address, visit] of visits) visits.set(address, { ...visit, depth: found.get(address)!.depth });
  return visits;
}

function wholeAddress(link: string, base?: string): string[] {
  try {
    const url = new URL(link, base);
    url.hash = '';
    return url.protocol === 'http:' || url.protocol === 'https:' ? [url.href] : [];
  } catch {
    return [];
  }
}

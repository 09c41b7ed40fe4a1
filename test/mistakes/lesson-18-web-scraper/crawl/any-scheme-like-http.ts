// started-too-early: takes whatever begins with http, httpx: too
import type { CrawlOptions, FetchPage, Visit } from '../../../../lessons/lesson-18-web-scraper/stubs/crawl.js';

export async function crawl(start: string, fetchPage: FetchPage, options: CrawlOptions): Promise<Map<string, Visit>> {
  const { concurrency, signal } = options;
  const visits = new Map<string, Visit>();

  async function visit(address: string, depth: number): Promise<void> {
    try {
      visits.set(address, { depth, ok: true, page: await fetchPage(address, { signal }) });
    } catch (error) {
      visits.set(address, { depth, ok: false, error });
    }
  }

  async function visitHost(addresses: readonly string[], depth: number): Promise<void> {
    const waiting = addresses.values();
    const work = async (): Promise<void> => {
      while (!signal?.aborted) {
        const next = waiting.next();
        if (next.done) return;
        await visit(next.value, depth);
      }
    };
    await Promise.all(Array.from({ length: Math.min(concurrency, addresses.length) }, work));
  }

  signal?.throwIfAborted();
  let level = [addressOf(start)];
  for (let depth = 0; depth <= options.depth; depth += 1) {
    await Promise.all(byHost(level).map((addresses) => visitHost(addresses, depth)));
    signal?.throwIfAborted();
    const found = new Set(level.flatMap((address) => addressesOn(visits.get(address))));
    level = [...found].filter((address) => !visits.has(address));
  }
  return visits;
}

function byHost(addresses: readonly string[]): string[][] {
  const hosts = new Map<string, string[]>();
  for (const address of addresses) {
    const { host } = new URL(address);
    hosts.set(host, [...(hosts.get(host) ?? []), address]);
  }
  return [...hosts.values()];
}

function addressesOn(visit: Visit | undefined): string[] {
  if (!visit?.ok) return [];
  const { url, links } = visit.page;
  return links
    .filter((link) => URL.canParse(link, url))
    .map((link) => addressOf(link, url))
    .filter((address) => address.startsWith('http'));
}

function addressOf(link: string, base?: string): string {
  const url = new URL(link, base);
  url.hash = '';
  return url.href;
}

// a function for one level calls itself for the next; each host has a semaphore
import type { CrawlOptions, FetchPage, Visit } from '../../../../lessons/lesson-18-web-scraper/stubs/crawl.js';

class Semaphore {
  #free: number;
  readonly #line: (() => void)[] = [];
  constructor(free: number) {
    this.#free = free;
  }
  async acquire(): Promise<void> {
    if (this.#free-- <= 0) await new Promise<void>((resolve) => this.#line.push(resolve));
  }
  release(): void {
    this.#free++;
    this.#line.shift()?.();
  }
}

export async function crawl(start: string, fetchPage: FetchPage, options: CrawlOptions): Promise<Map<string, Visit>> {
  const seen = new Set<string>();
  const hosts: Record<string, Semaphore> = {};

  const visitOne = async (address: string, depth: number): Promise<[string, Visit][]> => {
    const host = (hosts[new URL(address).host] ??= new Semaphore(options.concurrency));
    await host.acquire();
    try {
      if (options.signal?.aborted) return [];
      return [[address, { depth, ok: true, page: await fetchPage(address, { signal: options.signal }) }]];
    } catch (error) {
      return [[address, { depth, ok: false, error }]];
    } finally {
      host.release();
    }
  };

  const visitLevel = async (level: string[], depth: number): Promise<[string, Visit][]> => {
    if (level.length === 0 || depth > options.depth) return [];
    const visits = (await Promise.all(level.map((address) => visitOne(address, depth)))).flat();
    options.signal?.throwIfAborted();
    const next: string[] = [];
    for (const [, visit] of visits) if (visit.ok) next.push(...take(visit.page.links, visit.page.url));
    return [...visits, ...(await visitLevel(next, depth + 1))];
  };

  const take = (links: readonly string[], base?: string): string[] =>
    links.flatMap((link) => {
      const url = URL.canParse(link, base) ? new URL(link, base) : new URL('about:blank');
      url.hash = '';
      if (!['http:', 'https:'].includes(url.protocol) || seen.has(url.href)) return [];
      seen.add(url.href);
      return [url.href];
    });

  return new Map(await visitLevel(take([start]), 0));
}

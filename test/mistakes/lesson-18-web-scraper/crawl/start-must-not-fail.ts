// wrong-error: a start that fails rejects the crawl
export interface Page {
  readonly url: string;
  readonly links: readonly string[];
}

export type FetchPage = (url: string, options: { readonly signal: AbortSignal | undefined }) => Promise<Page>;

export interface CrawlOptions {
  readonly concurrency: number;
  readonly depth: number;
  readonly signal?: AbortSignal;
}

export type Visit =
  | { readonly depth: number; readonly ok: true; readonly page: Page }
  | { readonly depth: number; readonly ok: false; readonly error: unknown };

/** Visits all pages up to `depth` links from the start, once each, with `concurrency` calls to a host at a time. */
export async function crawl(start: string, fetchPage: FetchPage, options: CrawlOptions): Promise<Map<string, Visit>> {
  const { concurrency, signal } = options;
  const visits = new Map<string, Visit>();

  async function work(addresses: Iterable<string>, depth: number): Promise<void> {
    for (const address of addresses) {
      signal?.throwIfAborted();
      try {
        visits.set(address, { depth, ok: true, page: await fetchPage(address, { signal }) });
      } catch (error) {
        visits.set(address, { depth, ok: false, error });
      }
    }
  }

  function workersFor(addresses: readonly string[], depth: number): Promise<void>[] {
    // One iterator for all: each address goes to the first worker that is free.
    const waiting = addresses.values();
    return Array.from({ length: Math.min(concurrency, addresses.length) }, () => work(waiting, depth));
  }

  async function visitAll(addresses: readonly string[], depth: number): Promise<void> {
    // Not `Promise.all`: when a worker has given up, calls of others may still be under way.
    await Promise.allSettled(byHost(addresses).flatMap((ofHost) => workersFor(ofHost, depth)));
    signal?.throwIfAborted();
  }

  // Level by level: what is found first is found by the shortest way.
  let level = [addressOf(start)];
  for (let depth = 0; depth <= options.depth; depth += 1) {
    await visitAll(level, depth);
    const found = new Set([...visits.values()].flatMap(addressesOn));
    level = [...found].filter((address) => !visits.has(address));
  }
  const first = [...visits.values()][0];
  if (first && !first.ok && visits.size === 1) throw first.error;
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

function addressesOn(visit: Visit): string[] {
  if (!visit.ok) return [];
  const { url, links } = visit.page;
  return links
    .filter((link) => URL.canParse(link, url))
    .map((link) => addressOf(link, url))
    .filter((address) => /^https?:/.test(address));
}

function addressOf(link: string, base?: string): string {
  const url = new URL(link, base);
  url.hash = '';
  return url.href;
}

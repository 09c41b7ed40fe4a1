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

type Outcome = { readonly ok: true; readonly page: Page } | { readonly ok: false; readonly error: unknown };

/** An address that was found: how near it is, as far as is known by now, and what became of it. */
interface Found {
  depth: number;
  outcome?: Outcome;
}

/** Visits every page up to `depth` links from the start, once, with `concurrency` calls to a host at a time. */
export async function crawl(start: string, fetchPage: FetchPage, options: CrawlOptions): Promise<Map<string, Visit>> {
  const { concurrency, depth: deepest, signal } = options;
  const found = new Map<string, Found>();
  const running = new Set<Promise<void>>();
  const inLine = linesByHost(concurrency);

  function find(address: string, depth: number): void {
    if (depth > deepest) return;
    const known = found.get(address);
    if (known === undefined) {
      const entry = { depth };
      found.set(address, entry);
      running.add(visit(address, entry));
    } else if (depth < known.depth) {
      // A shorter way to a page is one to the pages behind it, too.
      known.depth = depth;
      follow(known);
    }
  }

  function follow({ outcome, depth }: Found): void {
    if (!outcome?.ok) return;
    for (const link of addressesOn(outcome.page)) find(link, depth + 1);
  }

  async function visit(address: string, entry: Found): Promise<void> {
    await inLine(new URL(address).host, async () => {
      if (!signal?.aborted) entry.outcome = await outcomeOf(() => fetchPage(address, { signal }));
    });
    follow(entry);
  }

  find(addressOf(start), 0);
  // Visits find more visits; the loop comes to those as well.
  for (const each of running) await each;
  signal?.throwIfAborted();
  return new Map(
    [...found].flatMap(([address, { depth, outcome }]) => (outcome ? [[address, { depth, ...outcome }]] : [])),
  );
}

async function outcomeOf(call: () => Promise<Page>): Promise<Outcome> {
  try {
    return { ok: true, page: await call() };
  } catch (error) {
    return { ok: false, error };
  }
}

function addressesOn({ url, links }: Page): string[] {
  return links
    .filter((link) => URL.canParse(link, url))
    .map((link) => addressOf(link, url))
    .filter(isOnTheWeb);
}

function addressOf(link: string, base?: string): string {
  const url = new URL(link, base);
  url.hash = '';
  return url.href;
}

function isOnTheWeb(address: string): boolean {
  return /^https?:/.test(address);
}

/** Does work that never rejects for one host after another: so many at a time for each, first come, first served. */
function linesByHost(limit: number): (host: string, work: () => Promise<void>) => Promise<void> {
  const lines = new Map<string, { free: number; readonly waiting: (() => void)[] }>();
  return async (host, work) => {
    const line = lines.get(host) ?? { free: limit, waiting: [] };
    lines.set(host, line);
    if (line.free > 0) line.free -= 1;
    else await new Promise<void>((resolve) => line.waiting.push(resolve));
    await work();
    const next = line.waiting.shift();
    // A place is handed on, so that nobody can slip in between.
    if (next) next();
    else line.free += 1;
  };
}

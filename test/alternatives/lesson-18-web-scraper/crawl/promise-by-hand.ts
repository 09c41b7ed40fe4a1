// a promise made by hand, and one function that looks after every event what can be started now
import type { CrawlOptions, FetchPage, Page, Visit } from '../../../../lessons/lesson-18-web-scraper/stubs/crawl.js';

export function crawl(start: string, fetchPage: FetchPage, options: CrawlOptions): Promise<Map<string, Visit>> {
  return new Promise((resolve, reject) => {
    const visits: Map<string, Visit> = new Map();
    const running = new Map<string, string>();
    let waiting: { address: string; host: string }[] = [];
    let depth = 0;
    const next = new Set([strip(new URL(start))]);

    const end = (address: string, visit: Visit) => {
      visits.set(address, visit);
      running.delete(address);
      if (visit.ok) {
        for (const link of visit.page.links) {
          if (!URL.canParse(link, visit.page.url)) continue;
          const address = strip(new URL(link, visit.page.url));
          if (/^https?:/.test(address)) next.add(address);
        }
      }
      look();
    };

    const call = (address: string): Promise<Page> => {
      try {
        return fetchPage(address, { signal: options.signal });
      } catch (error) {
        return Promise.reject(error);
      }
    };

    const look = () => {
      if (options.signal?.aborted) {
        if (running.size === 0) reject(options.signal.reason);
        return;
      }
      for (const each of [...waiting]) {
        const { address, host } = each;
        if ([...running.values()].filter((other) => other === host).length >= options.concurrency) continue;
        waiting = waiting.filter((other) => other !== each);
        running.set(address, host);
        const at = depth;
        call(address).then(
          (page) => end(address, { depth: at, ok: true, page }),
          (error: unknown) => end(address, { depth: at, ok: false, error }),
        );
      }
      if (waiting.length + running.size === 0) level();
    };

    const level = () => {
      waiting = [...next]
        .filter((address) => !visits.has(address))
        .map((address) => ({ address, host: new URL(address).host }));
      depth = visits.size === 0 ? 0 : depth + 1;
      next.clear();
      if (waiting.length === 0 || depth > options.depth) resolve(visits);
      else look();
    };

    if (options.signal?.aborted) reject(options.signal.reason);
    else level();
  });
}

function strip(url: URL): string {
  url.hash = '';
  return url.href;
}

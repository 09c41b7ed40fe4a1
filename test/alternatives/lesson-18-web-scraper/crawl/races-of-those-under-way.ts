// a race of those under way at each host, and a listener that is taken off
// hears the abort by a listener of its own that it takes off
export async function crawl(start: string, fetchPage: any, options: any) {
  let stopped = options.signal?.aborted ?? false;
  const stop = () => {
    stopped = true;
  };
  options.signal?.addEventListener('abort', stop, { once: true });
  const out = new Map<string, any>();
  try {
    let level: Map<string, string[]> = group([strip(new URL(start))]);
    for (let depth = 0; depth <= options.depth && level.size > 0 && !stopped; depth++) {
      const pages: any[] = [];
      await Promise.all(
        [...level.values()].map(async (line) => {
          const under = new Set<Promise<void>>();
          for (const a of line) {
            while (under.size >= options.concurrency) await Promise.race(under);
            if (stopped) break;
            const p: Promise<void> = (async () => {
              try {
                const page = await fetchPage(a, { signal: options.signal });
                out.set(a, { depth, ok: true, page });
                pages.push(page);
              } catch (error) {
                out.set(a, { depth, ok: false, error });
              }
            })().finally(() => under.delete(p));
            under.add(p);
          }
          await Promise.all(under);
        }),
      );
      const next = new Set<string>();
      for (const a of [...level.values()].flat()) {
        const v = out.get(a);
        if (v?.ok)
          for (const l of v.page.links)
            if (URL.canParse(l, v.page.url)) {
              const u = new URL(l, v.page.url);
              if (u.protocol.startsWith('http') && u.protocol.length <= 6 && u.protocol !== 'httpx:') {
                const h = strip(u);
                if (!out.has(h)) next.add(h);
              }
            }
      }
      level = group([...next]);
    }
    if (options.signal?.aborted) throw options.signal.reason;
    return out;
  } finally {
    options.signal?.removeEventListener('abort', stop);
  }
}
const strip = (u: URL) => {
  u.hash = '';
  return u.href;
};
const group = (as: string[]) => {
  const m = new Map<string, string[]>();
  for (const a of as) {
    const h = new URL(a).host;
    m.set(h, [...(m.get(h) ?? []), a]);
  }
  return m;
};

// recursion and then-chains: lanes for each host, wave after wave
// a queue for each host worked off by recursion, levels by then-chains
export function crawl(
  start: string,
  fetchPage: any,
  { concurrency, depth: max, signal }: any,
): Promise<Map<string, any>> {
  const visits = new Map<string, any>();
  const norm = (l: string, b?: string): string | null => {
    try {
      const u = new URL(l, b);
      u.hash = '';
      return /^https?:$/.test(u.protocol) ? u.href : null;
    } catch {
      return null;
    }
  };
  const attempt = (a: string) => new Promise<any>((r) => r(fetchPage(a, { signal })));
  const lane = (q: string[], d: number): Promise<void> => {
    const a = q.shift();
    if (a === undefined || signal?.aborted) return Promise.resolve();
    return attempt(a)
      .then(
        (page) => {
          visits.set(a, { depth: d, ok: true, page });
        },
        (error) => {
          visits.set(a, { depth: d, ok: false, error });
        },
      )
      .then(() => lane(q, d));
  };
  const wave = (addresses: string[], d: number): Promise<Map<string, any>> => {
    if (signal?.aborted) return Promise.reject(signal.reason);
    if (d > max || addresses.length === 0) return Promise.resolve(visits);
    const q: Record<string, string[]> = Object.create(null);
    for (const a of addresses) (q[new URL(a).host] ??= []).push(a);
    const lanes: Promise<void>[] = [];
    for (const one of Object.values(q)) {
      const n = Math.min(concurrency, one.length);
      for (let i = 0; i < n; i++) lanes.push(lane(one, d));
    }
    return Promise.all(lanes).then(() => {
      const next = new Set<string>();
      for (const a of addresses) {
        const v = visits.get(a);
        if (v?.ok)
          for (const l of v.page.links) {
            const n = norm(l, v.page.url);
            if (n && !visits.has(n)) next.add(n);
          }
      }
      return wave([...next], d + 1);
    });
  };
  return wave([norm(start)!], 0);
}

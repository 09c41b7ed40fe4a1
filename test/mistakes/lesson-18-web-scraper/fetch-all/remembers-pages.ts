// wrong-value: what was fetched once is never fetched again
const cache = new Map();
export async function fetchAll(urls: any, fetch: any) {
  return Promise.all(
    urls.map(async (url: string) => {
      if (cache.has(url)) return cache.get(url);
      const p = await one(url, fetch);
      cache.set(url, p);
      return p;
    }),
  );
}
async function one(url: string, fetch: any) {
  try {
    const a = await fetch(url);
    if (!a.ok) throw new Error(`HTTP ${a.status}`);
    return { url, ok: true, text: await a.text() };
  } catch (error) {
    return { url, ok: false, error };
  }
}

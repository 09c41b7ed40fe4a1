// a list of pages that grows, by reduce
export function fetchAll(urls: readonly string[], fetch: any): Promise<any[]> {
  return urls.reduce<Promise<any[]>>((list, url) => {
    const page = (async () => {
      const a = await fetch(url);
      if (!a.ok) throw Error('HTTP ' + a.status);
      return { url, ok: true, text: await a.text() };
    })().catch((error) => ({ url, ok: false, error }));
    return Promise.all([list, page]).then(([l, p]) => [...l, p]);
  }, Promise.resolve([]));
}

// wrong-value: a text in the place of an Error
export async function fetchAll(urls: any, fetch: any) {
  return Promise.all(
    urls.map(async (url: string) => {
      try {
        const a = await fetch(url);
        if (!a.ok) return { url, ok: false, error: `HTTP ${a.status}` };
        return { url, ok: true, text: await a.text() };
      } catch (error) {
        return { url, ok: false, error };
      }
    }),
  );
}

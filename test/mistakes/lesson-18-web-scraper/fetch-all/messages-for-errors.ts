// wrong-value: gives the messages of the errors
export async function fetchAll(urls: any, fetch: any) {
  return Promise.all(
    urls.map(async (url: string) => {
      try {
        const a = await fetch(url);
        if (!a.ok) throw new Error(`HTTP ${a.status}`);
        return { url, ok: true, text: await a.text() };
      } catch (error) {
        return { url, ok: false, error: error instanceof Error ? error.message : error };
      }
    }),
  );
}

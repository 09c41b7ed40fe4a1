// started-too-early: takes a status of 304 for a page
export async function fetchAll(urls: any, fetch: any) {
  return Promise.all(
    urls.map(async (url: string) => {
      try {
        const a = await fetch(url);
        if (a.status >= 400) throw new Error(`HTTP ${a.status}`);
        return { url, ok: true, text: await a.text() };
      } catch (error) {
        return { url, ok: false, error };
      }
    }),
  );
}

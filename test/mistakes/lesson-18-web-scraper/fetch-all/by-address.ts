// wrong-value: keeps the pages by address, and loses one that was asked for twice
import type { Answer, Page } from '../../../../lessons/lesson-18-web-scraper/stubs/fetch-all.js';
export async function fetchAll(urls: readonly string[], fetch: (url: string) => Promise<Answer>): Promise<Page[]> {
  const pages = new Map<string, Page>();
  await Promise.all(
    urls.map(async (url) => {
      pages.set(url, { url, ok: false, error: undefined });
      try {
        const answer = await fetch(url);
        if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
        pages.set(url, { url, ok: true, text: await answer.text() });
      } catch (error) {
        pages.set(url, { url, ok: false, error });
      }
    }),
  );
  return [...pages.values()];
}

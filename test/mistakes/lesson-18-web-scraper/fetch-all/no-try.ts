// wrong-error: the first failure rejects the whole
import type { Answer, Page } from '../../../../lessons/lesson-18-web-scraper/stubs/fetch-all.js';
export async function fetchAll(urls: readonly string[], fetch: (url: string) => Promise<Answer>): Promise<Page[]> {
  return Promise.all(
    urls.map(async (url): Promise<Page> => {
      const answer = await fetch(url);
      if (!answer.ok) return { url, ok: false, error: new Error(`HTTP ${answer.status}`) };
      return { url, ok: true, text: await answer.text() };
    }),
  );
}

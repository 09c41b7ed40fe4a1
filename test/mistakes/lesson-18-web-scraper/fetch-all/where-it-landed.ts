// wrong-value: gives the address where the answer came from instead of the one asked for
import type { Answer, Page } from '../../../../lessons/lesson-18-web-scraper/stubs/fetch-all.js';
export async function fetchAll(urls: readonly string[], fetch: (url: string) => Promise<Answer>): Promise<Page[]> {
  return Promise.all(
    urls.map(async (url): Promise<Page> => {
      try {
        const answer = await fetch(url);
        if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
        return { url: answer.url, ok: true, text: await answer.text() };
      } catch (error) {
        return { url, ok: false, error };
      }
    }),
  );
}

// floating-promise: a body without its await, outside of the try
import type { Answer, Page } from '../../../../lessons/lesson-18-web-scraper/stubs/fetch-all.js';
export async function fetchAll(urls: readonly string[], fetch: (url: string) => Promise<Answer>): Promise<Page[]> {
  return Promise.all(
    urls.map(async (url): Promise<Page> => {
      try {
        const answer = await fetch(url);
        if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
        const text = answer.text() as unknown as string;
        return { url, ok: true, text };
      } catch (error) {
        return { url, ok: false, error };
      }
    }),
  );
}

// started-too-early: takes the body of an error page for the page
import type { Answer, Page } from '../../../../lessons/lesson-18-web-scraper/stubs/fetch-all.js';
export async function fetchAll(urls: readonly string[], fetch: (url: string) => Promise<Answer>): Promise<Page[]> {
  return Promise.all(
    urls.map(async (url): Promise<Page> => {
      try {
        const answer = await fetch(url);
        return { url, ok: true, text: await answer.text() };
      } catch (error) {
        return { url, ok: false, error };
      }
    }),
  );
}

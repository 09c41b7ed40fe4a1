// floating-promise: one try around all pages, and none comes when one fails
import type { Answer, Page } from '../../../../lessons/lesson-18-web-scraper/stubs/fetch-all.js';
export async function fetchAll(urls: readonly string[], fetch: (url: string) => Promise<Answer>): Promise<Page[]> {
  try {
    return await Promise.all(
      urls.map(async (url): Promise<Page> => {
        const answer = await fetch(url);
        if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
        return { url, ok: true, text: await answer.text() };
      }),
    );
  } catch {
    return [];
  }
}

// sequential-await: awaits each page inside the loop
import type { Answer, Page } from '../../../../lessons/lesson-18-web-scraper/stubs/fetch-all.js';
export async function fetchAll(urls: readonly string[], fetch: (url: string) => Promise<Answer>): Promise<Page[]> {
  const pages: Page[] = [];
  for (const url of urls) {
    try {
      const answer = await fetch(url);
      if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
      pages.push({ url, ok: true, text: await answer.text() });
    } catch (error) {
      pages.push({ url, ok: false, error });
    }
  }
  return pages;
}

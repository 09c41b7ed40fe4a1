// sequential-await: asks for all pages at once, and reads one body after another
import type { Answer, Page } from '../../../../lessons/lesson-18-web-scraper/stubs/fetch-all.js';
export async function fetchAll(urls: readonly string[], fetch: (url: string) => Promise<Answer>): Promise<Page[]> {
  const answers = urls.map(async (url) => fetch(url));
  for (const answer of answers) answer.catch(() => undefined);
  const pages: Page[] = [];
  for (const [index, answer] of answers.entries()) {
    const url = urls[index]!;
    try {
      const { ok, status, text } = await answer;
      if (!ok) throw new Error(`HTTP ${status}`);
      pages.push({ url, ok: true, text: await text() });
    } catch (error) {
      pages.push({ url, ok: false, error });
    }
  }
  return pages;
}

// recursion: the first page, and a call of itself for the others
import type { Answer, Page } from '../../../../lessons/lesson-18-web-scraper/stubs/fetch-all.js';

export async function fetchAll(urls: readonly string[], fetch: (url: string) => Promise<Answer>): Promise<Page[]> {
  const [url, ...others] = urls;
  if (url === undefined) return [];
  const rest = fetchAll(others, fetch);
  const first = (async (): Promise<Page> => {
    const answer = await fetch(url);
    const page = answer.ok ? answer.text() : new Error(`HTTP ${answer.status}`);
    return page instanceof Error ? { url, ok: false, error: page } : { url, ok: true, text: await page };
  })().catch((error: unknown): Page => ({ url, ok: false, error }));
  return [await first, ...(await rest)];
}

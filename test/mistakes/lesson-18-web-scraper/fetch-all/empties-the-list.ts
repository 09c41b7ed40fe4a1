// changed-input: takes the addresses out of the list that it was given
import type { Answer, Page } from '../../../../lessons/lesson-18-web-scraper/stubs/fetch-all.js';
export async function fetchAll(urls: readonly string[], fetch: (url: string) => Promise<Answer>): Promise<Page[]> {
  const left = urls as string[];
  const pages: Promise<Page>[] = [];
  while (left.length > 0) pages.push(fetchOne(left.shift()!));
  return Promise.all(pages);

  async function fetchOne(url: string): Promise<Page> {
    try {
      const answer = await fetch(url);
      if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
      return { url, ok: true, text: await answer.text() };
    } catch (error) {
      return { url, ok: false, error };
    }
  }
}

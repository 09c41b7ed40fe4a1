// lets the pages fail, and sorts the outcomes at the end
import type { Answer, Page } from '../../../../lessons/lesson-18-web-scraper/stubs/fetch-all.js';

export async function fetchAll(urls: readonly string[], fetch: (url: string) => Promise<Answer>): Promise<Page[]> {
  const outcomes = await Promise.allSettled(
    urls.map(async (url) => {
      const answer = await fetch(url);
      if (answer.ok) return answer.text();
      throw new Error(`HTTP ${answer.status}`);
    }),
  );
  return urls.map((url, index): Page => {
    const outcome = outcomes[index]!;
    return outcome.status === 'fulfilled'
      ? { url, ok: true, text: outcome.value }
      : { url, ok: false, error: outcome.reason };
  });
}

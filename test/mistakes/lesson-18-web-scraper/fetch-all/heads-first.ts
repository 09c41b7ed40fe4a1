// batching: reads no body before all heads have come
import type { Answer, Page } from '../../../../lessons/lesson-18-web-scraper/stubs/fetch-all.js';
export async function fetchAll(urls: readonly string[], fetch: (url: string) => Promise<Answer>): Promise<Page[]> {
  const answers = await Promise.allSettled(urls.map(async (url) => fetch(url)));
  return Promise.all(
    answers.map(async (outcome, index): Promise<Page> => {
      const url = urls[index]!;
      try {
        if (outcome.status === 'rejected') throw outcome.reason;
        if (!outcome.value.ok) throw new Error(`HTTP ${outcome.value.status}`);
        return { url, ok: true, text: await outcome.value.text() };
      } catch (error) {
        return { url, ok: false, error };
      }
    }),
  );
}

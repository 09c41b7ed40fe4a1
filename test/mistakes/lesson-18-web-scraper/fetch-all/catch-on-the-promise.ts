// unhandled-rejection: a catch on the promise misses what fetch throws, and what text() rejects with
import type { Answer, Page } from '../../../../lessons/lesson-18-web-scraper/stubs/fetch-all.js';
export async function fetchAll(urls: readonly string[], fetch: (url: string) => Promise<Answer>): Promise<Page[]> {
  return Promise.all(
    urls.map((url) =>
      fetch(url).then(
        async (answer): Promise<Page> =>
          answer.ok
            ? { url, ok: true, text: await answer.text() }
            : { url, ok: false, error: new Error(`HTTP ${answer.status}`) },
        (error: unknown): Page => ({ url, ok: false, error }),
      ),
    ),
  );
}

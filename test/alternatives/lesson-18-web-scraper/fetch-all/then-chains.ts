// a chain for each page, and no `await`
import type { Answer, Page } from '../../../../lessons/lesson-18-web-scraper/stubs/fetch-all.js';

export function fetchAll(urls: readonly string[], fetch: (url: string) => Promise<Answer>): Promise<Page[]> {
  const pages = urls.map((url) =>
    Promise.resolve(url)
      .then(fetch)
      .then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(`HTTP ${answer.status}`))))
      .then(
        (text): Page => ({ url, ok: true, text }),
        (error: unknown): Page => ({ url, ok: false, error }),
      ),
  );
  return Promise.all(pages);
}

// writes each page to its place and counts down by hand
import type { Answer, Page } from '../../../../lessons/lesson-18-web-scraper/stubs/fetch-all.js';

export function fetchAll(urls: readonly string[], fetch: (url: string) => Promise<Answer>): Promise<Page[]> {
  return new Promise((resolve) => {
    const pages = new Array<Page>(urls.length);
    let missing = urls.length;
    if (missing === 0) resolve(pages);
    for (let index = 0; index < urls.length; index++) {
      const url = urls[index]!;
      const put = (page: Page) => {
        pages[index] = page;
        if (--missing === 0) resolve(pages);
      };
      const fail = (error: unknown) => put({ url, ok: false, error });
      try {
        fetch(url).then((answer) => {
          if (!answer.ok) return fail(Error(`HTTP ${answer.status}`));
          try {
            answer.text().then((text) => put({ url, ok: true, text }), fail);
          } catch (error) {
            fail(error);
          }
        }, fail);
      } catch (error) {
        fail(error);
      }
    }
  });
}

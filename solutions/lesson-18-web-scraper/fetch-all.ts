export interface Answer {
  readonly url: string;
  readonly ok: boolean;
  readonly status: number;
  text(): Promise<string>;
}

export type Page =
  | { readonly url: string; readonly ok: true; readonly text: string }
  | { readonly url: string; readonly ok: false; readonly error: unknown };

/** Fetches all pages at once; a page that fails becomes a `Page` with an error. */
export async function fetchAll(urls: readonly string[], fetch: (url: string) => Promise<Answer>): Promise<Page[]> {
  return Promise.all(urls.map((url) => fetchOne(url, fetch)));
}

async function fetchOne(url: string, fetch: (url: string) => Promise<Answer>): Promise<Page> {
  try {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
    return { url, ok: true, text: await answer.text() };
  } catch (error) {
    return { url, ok: false, error };
  }
}

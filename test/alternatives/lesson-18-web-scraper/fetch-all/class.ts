// a class for a download, and one for its error
class HttpError extends Error {
  constructor(readonly status: number) {
    super(`HTTP ${status}`);
    this.name = 'HttpError';
  }
}
class Download {
  constructor(
    private url: string,
    private fetch: any,
  ) {}
  async run(): Promise<any> {
    const url = this.url;
    let answer: any;
    try {
      answer = await this.fetch.call(undefined, url);
    } catch (error) {
      return { url, ok: false, error };
    }
    if (!answer.ok) return { url, ok: false, error: new HttpError(answer.status) };
    try {
      return { url, ok: true, text: await answer.text() };
    } catch (error) {
      return { url, ok: false, error };
    }
  }
}
export const fetchAll = async (urls: readonly string[], fetch: any) => {
  const running = [];
  for (const url of urls) running.push(new Download(url, fetch).run());
  const pages = [];
  for (const r of running) pages.push(await r);
  return pages;
};

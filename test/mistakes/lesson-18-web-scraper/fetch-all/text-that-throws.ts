// never-settles: handles what text() rejects with, and not what it throws
export function fetchAll(urls: any, fetch: any) {
  return Promise.all(
    urls.map(
      (url: string) =>
        new Promise((resolve) => {
          const fail = (error: any) => resolve({ url, ok: false, error });
          let r: any;
          try {
            r = fetch(url);
          } catch (e) {
            return fail(e);
          }
          r.then((a: any) => {
            if (!a.ok) fail(new Error(`HTTP ${a.status}`));
            else a.text().then((text: string) => resolve({ url, ok: true, text }), fail);
          }, fail);
        }),
    ),
  );
}

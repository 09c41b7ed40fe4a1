import 'core-js/actual/url/index.js';

/** `URL` and `URLSearchParams`. `globalThis` is the part's own: see `LoadPart`. */
export function create() {
  const { URL, URLSearchParams } = globalThis;
  return { URL, URLSearchParams };
}

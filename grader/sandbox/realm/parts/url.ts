import 'core-js/actual/url/index.js';

/** `URL` and `URLSearchParams`. The polyfills put it on the global object, which the loader clears up. */
export function create() {
  const { URL, URLSearchParams } = globalThis;
  return { URL, URLSearchParams };
}

import 'core-js/actual/url/index.js';
import { likeNode } from '../web/url.js';

/** `URL` and `URLSearchParams`. The polyfills put it on the global object, which the loader clears up. */
export function create() {
  const { URL, URLSearchParams } = globalThis;
  return likeNode(URL, URLSearchParams);
}

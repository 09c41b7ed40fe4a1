import { TextDecoder, TextEncoder } from '@exodus/bytes/encoding-lite.js';
import 'core-js/modules/web.atob.js';
import 'core-js/modules/web.btoa.js';
import { nameClasses } from '../define.js';

/** Text as bytes and back. The polyfills put it on the global object, which the loader clears up. */
export function create() {
  const { atob, btoa } = globalThis;
  return { ...nameClasses({ TextDecoder, TextEncoder }), atob, btoa };
}

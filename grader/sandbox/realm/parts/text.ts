import { TextDecoder, TextEncoder } from '@exodus/bytes/encoding-lite.js';
import 'core-js/modules/web.atob.js';
import 'core-js/modules/web.btoa.js';

/** Text as bytes and back. `globalThis` is the part's own: see `LoadPart`. */
export function create() {
  const { atob, btoa } = globalThis;
  return { TextDecoder, TextEncoder, atob, btoa };
}

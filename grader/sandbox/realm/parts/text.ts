import { TextEncoder } from '@exodus/bytes/encoding-lite.js';
import 'core-js/modules/web.atob.js';
import 'core-js/modules/web.btoa.js';
import { nameClasses, showMembers } from '../define.js';
import { TextDecoder } from '../web/text.js';

/** Text as bytes and back. The polyfills put it on the global object, which the loader clears up. */
export function create() {
  const { atob, btoa } = globalThis;
  const classes = nameClasses({ TextDecoder, TextEncoder });
  showMembers(classes);
  return { ...classes, atob, btoa };
}

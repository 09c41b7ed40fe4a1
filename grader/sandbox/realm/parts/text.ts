import { TextEncoder } from '@exodus/bytes/encoding-lite.js';
import 'core-js/modules/web.atob.js';
import 'core-js/modules/web.btoa.js';
import type { Core } from '../core.js';
import { nameClasses, showMembers } from '../define.js';
import { createTextStreams } from '../web/text-streams.js';
import { TextDecoder } from '../web/text.js';

/** Text as bytes and back. The polyfills put it on the global object, which the loader clears up. */
export function create(core: Core) {
  const { atob, btoa } = globalThis;
  const streams = createTextStreams(core, TextEncoder);
  const classes = nameClasses({ TextDecoder, TextEncoder, ...streams });
  showMembers(classes);
  return { ...classes, atob, btoa };
}

import type { Core } from '../core.js';
import { createCrypto } from '../web/crypto.js';

/** Random ids and numbers. */
export function create(core: Core): ReturnType<typeof createCrypto> {
  return createCrypto(core.part('web').DOMException);
}

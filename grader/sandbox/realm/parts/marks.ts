import type { Core } from '../core.js';
import { Marks } from '../time/marks.js';

/** What `performance` writes down. */
export function create(core: Core) {
  return new Marks(core.elapsed);
}

import type { Core } from '../core.js';
import { Marks } from '../time/marks.js';

/** What `performance` writes down. */
export function create(core: Core): Marks {
  return new Marks(core.elapsed, (message) => {
    const { DOMException } = core.part('web');
    return new DOMException(message, 'SyntaxError') as unknown as Error;
  });
}

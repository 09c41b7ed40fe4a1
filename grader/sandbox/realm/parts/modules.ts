import type { Core } from '../core.js';
import { createEvents } from '../modules/emitter.js';
import { createTimersPromises } from '../modules/timers-promises.js';
import { createUtil } from '../modules/util.js';

/** The built-in modules that are more than a view of the globals. */
export function create(core: Core) {
  let util: ReturnType<typeof createUtil> | undefined;
  return {
    timersPromises: createTimersPromises(core),
    events: createEvents(core),
    /** It needs other parts, and is made when it is asked for. */
    util: () => (util ??= createUtil(core)),
  };
}

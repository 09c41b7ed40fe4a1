import type { Core } from '../core.js';
import { nameClasses, showMembers } from '../define.js';
import { AbortController, addTimeout } from '../web/abort-controller.js';
import { AbortSignal } from '../web/abort-signal.js';
import { DOMException } from '../web/dom-exception.js';
import { EventTarget, listenersOf, tellOfErrors } from '../web/event-target.js';
import { CustomEvent, Event, stampEvents } from '../web/event.js';
import { createSignals } from '../web/signals.js';

/** Events, and what is built on them: abort signals. */
export function create(core: Core) {
  const classes = nameClasses({ AbortController, AbortSignal, CustomEvent, DOMException, Event, EventTarget });
  showMembers(classes);
  stampEvents(core.elapsed);
  tellOfErrors((error) => core.nextTick(() => core.uncaught(error)));
  addTimeout(core);
  return { ...classes, listenersOf, signals: createSignals() };
}

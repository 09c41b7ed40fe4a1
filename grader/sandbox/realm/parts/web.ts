import { Event, EventTarget } from 'event-target-shim';
import type { Core } from '../core.js';
import { nameClasses } from '../define.js';
import { AbortController, addTimeout } from '../web/abort-controller.js';
import { AbortSignal } from '../web/abort-signal.js';
import { DOMException } from '../web/dom-exception.js';
import { adaptEvents, CustomEvent } from '../web/events.js';

/** Events, and what is built on them: abort signals. */
export function create(core: Core) {
  const classes = nameClasses({ AbortController, AbortSignal, CustomEvent, DOMException, Event, EventTarget });
  adaptEvents(core);
  addTimeout(core);
  return classes;
}

import EventEmitter from 'events';
import { wrongArgument } from '../coded-error.js';
import type { Core } from '../core.js';
import { apply, defineProperty } from '../natives.js';
import { addAbortListener } from './abort.js';
import { on, once } from './emitter-waiting.js';

type Emit = (this: EventEmitter, type: string | symbol, ...args: unknown[]) => boolean;

/** Listeners for it see an error before it is emitted, without handling it. */
const errorMonitor = Symbol('events.errorMonitor');

/** `node:events`: its default export, which carries the others. */
export function createEvents(core: Core): typeof EventEmitter {
  const emit = EventEmitter.prototype.emit as Emit;
  const monitored: Emit = function (type, ...args) {
    if (type === 'error' && this.listenerCount(errorMonitor) > 0) apply(emit, this, [errorMonitor, ...args]);
    return apply(emit, this, [type, ...args]) as boolean;
  };
  define(EventEmitter.prototype, 'emit', monitored);
  const exported = {
    once,
    on,
    errorMonitor,
    addAbortListener,
    getEventListeners: createGetListeners(core),
    setMaxListeners,
  };
  for (const [name, value] of Object.entries(exported)) define(EventEmitter, name, value);
  return EventEmitter;
}

function createGetListeners(core: Core) {
  return function getEventListeners(source: EventEmitter | EventTarget, name: string | symbol): unknown[] {
    if (typeof (source as EventEmitter | null)?.listeners === 'function')
      return (source as EventEmitter).listeners(name);
    const isObject = typeof source === 'object' && (source as object | null) !== null;
    const listeners = isObject ? core.part('web').listenersOf(source, name) : undefined;
    if (listeners === undefined) throw wrongArgument('emitter', 'an instance of EventEmitter or EventTarget', source);
    return listeners;
  };
}

/** Only of use for its effect on emitters: events targets never warn here. */
function setMaxListeners(count = 10, ...targets: { setMaxListeners?: (count: number) => void }[]): void {
  if (targets.length === 0) EventEmitter.defaultMaxListeners = count;
  for (const target of targets) target.setMaxListeners?.(count);
}

function define(target: object, name: string, value: unknown): void {
  defineProperty(target, name, { value, writable: true, enumerable: true, configurable: true });
}

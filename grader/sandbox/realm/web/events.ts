import { Event, EventTarget, setErrorHandler, setWarningHandler } from 'event-target-shim';
import { codedError, wrongArgument } from '../coded-error.js';
import type { Core } from '../core.js';
import { apply, defineProperty, getOwnPropertyDescriptor, NativeTypeError } from '../natives.js';

/** An event that carries something: its `detail`. */
export class CustomEvent extends Event {
  readonly #detail: unknown;

  constructor(type: string, options?: { detail?: unknown }) {
    if (arguments.length === 0)
      throw codedError(NativeTypeError, 'ERR_MISSING_ARGS', 'The "type" argument must be specified');
    super(type, options);
    this.#detail = options?.detail ?? null;
  }

  get detail(): unknown {
    return this.#detail;
  }
}

/** Brings event-target-shim to where Node's events differ from it. */
export function adaptEvents(core: Core): void {
  setErrorHandler((error) => core.nextTick(() => core.uncaught(error)));
  setWarningHandler(() => undefined);
  for (const Class of [Event, EventTarget, CustomEvent]) {
    defineProperty(Class.prototype, Symbol.toStringTag, { value: Class.name, configurable: true });
  }
  stampFromStart(core.origin);
  rememberTargets();
}

/** `timeStamp` counts from the start of the process, like `performance.now()`, and not from the epoch. */
function stampFromStart(origin: number): void {
  const stamp = getterOf('timeStamp');
  replaceGetter('timeStamp', (event) => (stamp(event) as number) - origin);
}

/** An event keeps its target when it has been dispatched: a listener may look for it after an `await`. */
function rememberTargets(): void {
  const targets = new WeakMap<object, object>();
  const target = getterOf('target');
  const dispatch = EventTarget.prototype.dispatchEvent as (event: unknown) => boolean;
  const dispatchEvent = function (this: object, event: unknown): boolean {
    if (!(event instanceof Event)) throw wrongArgument('event', 'an instance of Event', event);
    targets.set(event, this);
    return apply(dispatch, this, [event]) as boolean;
  };
  defineProperty(EventTarget.prototype, 'dispatchEvent', { value: dispatchEvent });
  defineProperty(dispatchEvent, 'name', { value: 'dispatchEvent' });
  for (const name of ['target', 'srcElement']) {
    replaceGetter(name, (event) => target(event) ?? targets.get(event) ?? null);
  }
}

function getterOf(name: string): (event: object) => unknown {
  const get = getOwnPropertyDescriptor(Event.prototype, name)?.get as () => unknown;
  return (event) => apply(get, event, []) as unknown;
}

function replaceGetter(name: string, read: (event: object) => unknown): void {
  defineProperty(Event.prototype, name, {
    get(this: object) {
      return read(this);
    },
  });
}

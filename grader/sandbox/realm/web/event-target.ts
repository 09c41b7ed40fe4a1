import { codedError, wrongArgument } from '../coded-error.js';
import { apply, defineProperty, NativeError, NativeString, NativeTypeError } from '../natives.js';
import { dispatchOf, Event } from './event.js';

type Callback = ((event: unknown) => unknown) | { handleEvent?: (event: unknown) => unknown };

interface Options {
  readonly once?: boolean;
  readonly capture?: boolean;
  readonly passive?: boolean;
  readonly signal?: {
    readonly aborted: boolean;
    addEventListener(type: string, listener: () => void, options: object): void;
  };
}

/** One listener in a chain. One that was removed still leads on to the next. */
interface Listener {
  readonly callback: Callback;
  readonly capture: boolean;
  readonly once: boolean;
  readonly passive: boolean;
  removed: boolean;
  next: Listener | null;
}

/** What was set as `onabort` and the like, by the type of the event. */
type Handlers = Map<string, { handler: unknown }>;

let handlersOf: (target: EventTarget) => Handlers;
let isTarget: (value: object) => boolean;
let callbacksOf: (target: EventTarget, type: string) => Callback[];

/** Told of what a listener throws, or of what the promise that it gives rejects with. */
let tell: (error: unknown) => void = () => undefined;

/**
 * What listeners can be added to. They are kept in a chain, as Node keeps them: one that is added during a dispatch may
 * still be called by it.
 */
export class EventTarget {
  /** Before the first listener for each type. */
  readonly #heads = new Map<string, { next: Listener | null }>();
  readonly #handlers: Handlers = new Map();

  addEventListener(type: unknown, callback: Callback | null, given?: Options | boolean): void {
    assertTarget(this);
    assertTypeAndListener(arguments.length);
    const { once, capture, passive, signal } = normalized(given);
    assertSignal(signal);
    if (!isCallback(callback) || signal?.aborted) return;
    const remove = (): void => this.removeEventListener(type, callback, capture);
    signal?.addEventListener('abort', remove, { once: true });
    let last: { next: Listener | null } = this.#head(NativeString(type));
    for (; last.next !== null; last = last.next) if (isSame(last.next, callback, capture)) return;
    last.next = { callback, capture, once, passive, removed: false, next: null };
  }

  removeEventListener(type: unknown, callback: Callback | null, given?: Options | boolean): void {
    assertTarget(this);
    assertTypeAndListener(arguments.length);
    // The other options are not looked at: a getter would tell.
    const capture = typeof given === 'boolean' ? given : !!given?.capture;
    for (
      let before: { next: Listener | null } = this.#head(NativeString(type));
      before.next !== null;
      before = before.next
    ) {
      if (callback === null || !isSame(before.next, callback, capture)) continue;
      before.next.removed = true;
      before.next = before.next.next;
      return;
    }
  }

  dispatchEvent(event: Event): boolean {
    assertTarget(this);
    if (arguments.length === 0) throw missing('The "event" argument must be specified');
    const dispatch = dispatchOf(event);
    if (dispatch === undefined) throw wrongArgument('event', 'an instance of Event', event);
    if (dispatch.running) {
      throw codedError(NativeError, 'ERR_EVENT_RECURSION', `The event "${event.type}" is already being dispatched`);
    }
    dispatch.target = this;
    dispatch.running = true;
    let listener = this.#head(event.type).next;
    while (listener !== null && !dispatch.stopped) {
      // As in Node: what is added now is called only if another listener comes before it.
      const { next } = listener;
      if (!listener.removed) {
        if (listener.once) this.removeEventListener(event.type, listener.callback, listener.capture);
        dispatch.passive = listener.passive;
        call(this, listener.callback, event);
        dispatch.passive = false;
      }
      listener = next;
    }
    dispatch.running = false;
    return !event.defaultPrevented;
  }

  #head(type: string): { next: Listener | null } {
    const head = this.#heads.get(type) ?? { next: null };
    this.#heads.set(type, head);
    return head;
  }

  static {
    handlersOf = (target) => target.#handlers;
    isTarget = (value) => #heads in value;
    callbacksOf = (target, type) => {
      const callbacks: Callback[] = [];
      for (let at = target.#heads.get(type)?.next ?? null; at !== null; at = at.next) callbacks.push(at.callback);
      return callbacks;
    };
  }
}

/** The listeners for a type of event, in the order of their adding; `undefined` of what is no event target. */
export function listenersOf(target: object, type: unknown): Callback[] | undefined {
  return isTarget(target) ? callbacksOf(target as EventTarget, NativeString(type)) : undefined;
}

/** How many listeners there are for a type of event. What was set as `onabort` and the like is one until it is unset. */
export function countListeners(target: EventTarget, type: string): number {
  const held = handlersOf(target).get(type);
  const unset = held !== undefined && typeof held.handler !== 'function';
  return callbacksOf(target, type).length - (unset ? 1 : 0);
}

/** What `onabort` and the like read. */
export function getHandler(target: EventTarget, type: string): unknown {
  return handlersOf(target).get(type)?.handler ?? null;
}

/** What `onabort` and the like write: one more listener, at the place where it was first set. */
export function setHandler(target: EventTarget, type: string, handler: unknown): void {
  const known = handlersOf(target).get(type);
  const held = known ?? { handler };
  held.handler = handler;
  if (known !== undefined) return;
  handlersOf(target).set(type, held);
  target.addEventListener(type, (event) =>
    typeof held.handler === 'function' ? apply(held.handler as () => unknown, target, [event]) : undefined,
  );
}

defineProperty(EventTarget.prototype, Symbol.toStringTag, { value: 'EventTarget', configurable: true });

/** @param uncaught does with an error what Node does with one that nobody caught */
export function tellOfErrors(uncaught: (error: unknown) => void): void {
  tell = uncaught;
}

function call(target: object, callback: Callback, event: Event): void {
  try {
    const method = typeof callback === 'function' ? callback : callback.handleEvent;
    const receiver = typeof callback === 'function' ? target : callback;
    if (typeof method !== 'function') return;
    const result = apply(method, receiver, [event]) as { then?: unknown } | null | undefined;
    if (result === undefined || result === null || typeof result.then !== 'function') return;
    apply(result.then as () => unknown, result, [undefined, tell]);
  } catch (error) {
    tell(error);
  }
}

/** Methods that were taken off their object are a common mistake. */
function assertTarget(value: unknown): void {
  if (typeof value === 'object' && value !== null && isTarget(value)) return;
  throw codedError(NativeTypeError, 'ERR_INVALID_THIS', 'Value of "this" must be of type EventTarget');
}

function assertTypeAndListener(given: number): void {
  if (given < 2) throw missing('The "type" and "listener" arguments must be specified');
}

function missing(message: string): Error {
  return codedError(NativeTypeError, 'ERR_MISSING_ARGS', message);
}

function assertSignal(signal: unknown): void {
  if (signal === undefined || (typeof signal === 'object' && signal !== null && 'aborted' in signal)) return;
  throw wrongArgument('options.signal', 'an instance of AbortSignal', signal);
}

function isSame(listener: Listener, callback: Callback, capture: boolean): boolean {
  return listener.callback === callback && listener.capture === capture;
}

function isCallback(callback: unknown): callback is Callback {
  if (typeof callback === 'function' || (typeof callback === 'object' && callback !== null)) return true;
  if (callback === undefined || callback === null) return false;
  throw wrongArgument('listener', 'an instance of EventListener', callback);
}

function normalized(given: Options | boolean | undefined) {
  if (typeof given === 'boolean') return { once: false, capture: given, passive: false, signal: undefined };
  const { once, capture, passive, signal } = given ?? {};
  return { once: !!once, capture: !!capture, passive: !!passive, signal };
}

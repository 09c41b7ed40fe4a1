import { codedError, wrongArgument } from '../coded-error.js';
import { defineProperty, NativeTypeError } from '../natives.js';
import { toText } from '../to-text.js';

interface EventOptions {
  readonly bubbles?: boolean;
  readonly cancelable?: boolean;
  readonly composed?: boolean;
}

/** How an event stands with the target that dispatches it. */
export interface Dispatch {
  target: object | null;
  running: boolean;
  stopped: boolean;
  /** While a listener runs that promised not to prevent anything. */
  passive: boolean;
  /** Whether it comes from the realm itself, as the `abort` of a signal does. */
  trusted: boolean;
}

type Inspect = (value: unknown, options: object) => string;

const dispatches = new WeakMap<object, Dispatch>();
let stamp: () => number = () => 0;

/** Something that happened, for listeners to hear of. */
export class Event {
  static readonly NONE = 0;
  static readonly CAPTURING_PHASE = 1;
  static readonly AT_TARGET = 2;
  static readonly BUBBLING_PHASE = 3;
  #type: string;
  #bubbles: boolean;
  #cancelable: boolean;
  readonly #composed: boolean;
  readonly #timeStamp = stamp();
  readonly #dispatch: Dispatch = { target: null, running: false, stopped: false, passive: false, trusted: false };
  #prevented = false;
  #propagationStopped = false;

  constructor(type: string, options?: EventOptions) {
    if (arguments.length === 0) throw missingType();
    if (options !== undefined && options !== null && typeof options !== 'object') {
      throw wrongArgument('options', 'of type object', options);
    }
    this.#type = toText(type);
    this.#bubbles = !!options?.bubbles;
    this.#cancelable = !!options?.cancelable;
    this.#composed = !!options?.composed;
    dispatches.set(this, this.#dispatch);
  }

  get type(): string {
    return this.#type;
  }
  get bubbles(): boolean {
    return this.#bubbles;
  }
  get cancelable(): boolean {
    return this.#cancelable;
  }
  get composed(): boolean {
    return this.#composed;
  }
  get timeStamp(): number {
    return this.#timeStamp;
  }
  get isTrusted(): boolean {
    return this.#dispatch.trusted;
  }
  get target(): object | null {
    return this.#dispatch.target;
  }
  get srcElement(): object | null {
    return this.#dispatch.target;
  }
  get currentTarget(): object | null {
    return this.#dispatch.running ? this.#dispatch.target : null;
  }
  get eventPhase(): number {
    return this.#dispatch.running ? Event.AT_TARGET : Event.NONE;
  }
  get defaultPrevented(): boolean {
    return this.#prevented;
  }
  get returnValue(): boolean {
    return !this.#prevented;
  }
  /** Node 20 has nothing that can set it. */
  set returnValue(keep: boolean) {
    if (!keep) this.preventDefault();
  }
  get cancelBubble(): boolean {
    return this.#propagationStopped;
  }
  set cancelBubble(stop: boolean) {
    if (stop) this.stopPropagation();
  }
  /** How events were made of old: in two steps, of which this is the second. */
  initEvent(type: unknown, bubbles: unknown = false, cancelable: unknown = false): void {
    if (arguments.length === 0) throw missingType();
    if (this.#dispatch.running) return;
    this.#type = toText(type);
    this.#bubbles = !!bubbles;
    this.#cancelable = !!cancelable;
  }
  composedPath(): object[] {
    const { target, running } = this.#dispatch;
    return running && target !== null ? [target] : [];
  }
  preventDefault(): void {
    if (this.#cancelable && !this.#dispatch.passive) this.#prevented = true;
  }
  stopPropagation(): void {
    this.#propagationStopped = true;
  }
  stopImmediatePropagation(): void {
    this.#propagationStopped = true;
    this.#dispatch.stopped = true;
  }
  [Symbol.for('nodejs.util.inspect.custom')](depth: number, options: object, inspect: Inspect): string {
    const { name } = this.constructor;
    if (depth < 0) return name;
    const { type, defaultPrevented, cancelable, timeStamp } = this;
    return `${name} ${inspect({ type, defaultPrevented, cancelable, timeStamp }, { ...options, depth })}`;
  }
}

/** An event that carries something: its `detail`. */
export class CustomEvent extends Event {
  readonly #detail: unknown;

  constructor(type: string, options?: EventOptions & { detail?: unknown }) {
    if (arguments.length === 0) throw missingType();
    super(type, options);
    this.#detail = options?.detail ?? null;
  }

  get detail(): unknown {
    return this.#detail;
  }
}

function missingType(): Error {
  return codedError(NativeTypeError, 'ERR_MISSING_ARGS', 'The "type" argument must be specified');
}

/** How an event stands; `undefined` for what is no event. */
export function dispatchOf(event: unknown): Dispatch | undefined {
  return dispatches.get(event as object);
}

/** Marks an event as one that comes from the realm itself. @returns the event */
export function trusted(event: Event): Event {
  dispatches.get(event)!.trusted = true;
  return event;
}

/** @param now virtual ms since the process started */
export function stampEvents(now: () => number): void {
  stamp = now;
}

for (const [Class, name] of [
  [Event, 'Event'],
  [CustomEvent, 'CustomEvent'],
] as const) {
  defineProperty(Class.prototype, Symbol.toStringTag, { value: name, configurable: true });
}
for (const phase of ['NONE', 'CAPTURING_PHASE', 'AT_TARGET', 'BUBBLING_PHASE']) {
  defineProperty(Event, phase, { writable: false, configurable: false });
}

import { codedError, wrongArgument } from '../coded-error.js';
import { defineProperty, NativeString, NativeTypeError } from '../natives.js';

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
}

const dispatches = new WeakMap<object, Dispatch>();
let stamp: () => number = () => 0;

/** Something that happened, for listeners to hear of. */
export class Event {
  static readonly NONE = 0;
  static readonly CAPTURING_PHASE = 1;
  static readonly AT_TARGET = 2;
  static readonly BUBBLING_PHASE = 3;
  readonly #type: string;
  readonly #bubbles: boolean;
  readonly #cancelable: boolean;
  readonly #composed: boolean;
  readonly #timeStamp = stamp();
  readonly #dispatch: Dispatch = { target: null, running: false, stopped: false, passive: false };
  #prevented = false;

  constructor(type: string, options?: EventOptions) {
    if (arguments.length === 0) {
      throw codedError(NativeTypeError, 'ERR_MISSING_ARGS', 'The "type" argument must be specified');
    }
    if (options !== undefined && options !== null && typeof options !== 'object') {
      throw wrongArgument('options', 'of type object', options);
    }
    this.#type = NativeString(type);
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
  readonly isTrusted = false;
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
  get cancelBubble(): boolean {
    return this.#dispatch.stopped;
  }
  set cancelBubble(stop: boolean) {
    if (stop) this.#dispatch.stopped = true;
  }
  composedPath(): object[] {
    const { target, running } = this.#dispatch;
    return running && target !== null ? [target] : [];
  }
  preventDefault(): void {
    if (this.#cancelable && !this.#dispatch.passive) this.#prevented = true;
  }
  stopPropagation(): void {
    return undefined;
  }
  stopImmediatePropagation(): void {
    this.#dispatch.stopped = true;
  }
}

/** An event that carries something: its `detail`. */
export class CustomEvent extends Event {
  readonly #detail: unknown;

  constructor(type: string, options?: EventOptions & { detail?: unknown }) {
    if (arguments.length === 0) {
      throw codedError(NativeTypeError, 'ERR_MISSING_ARGS', 'The "type" argument must be specified');
    }
    super(type, options);
    this.#detail = options?.detail ?? null;
  }

  get detail(): unknown {
    return this.#detail;
  }
}

/** How an event stands; `undefined` for what is no event. */
export function dispatchOf(event: unknown): Dispatch | undefined {
  return dispatches.get(event as object);
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

import { codedError, wrongArgument } from '../coded-error.js';
import { defineProperty, NativeTypeError } from '../natives.js';
import { DOMException } from './dom-exception.js';
import { EventTarget, getHandler, setHandler } from './event-target.js';
import { Event, trusted } from './event.js';

/** Only who has it can make a signal. */
const key = {};
let abort: (signal: AbortSignal, reason: unknown) => void;
let follow: (signal: AbortSignal, sources: readonly AbortSignal[]) => void;

/** What tells that something is no longer wanted. */
export class AbortSignal extends EventTarget {
  #aborted = false;
  #reason: unknown = undefined;
  /** The signals that `any` made of this one, directly or by way of others. */
  readonly #dependents = new Set<AbortSignal>();
  /** Of what `any` made this one: signals that depend on no others. */
  readonly #sources = new Set<AbortSignal>();

  constructor(secret?: unknown) {
    if (secret !== key) throw codedError(NativeTypeError, 'ERR_ILLEGAL_CONSTRUCTOR', 'Illegal constructor');
    super();
  }

  /** A signal that is aborted already. */
  static abort(reason?: unknown): AbortSignal {
    const signal = createSignal();
    abort(signal, reason);
    return signal;
  }

  /** A signal that is aborted as soon as one of these is, for the same reason. */
  static any(signals: Iterable<AbortSignal>): AbortSignal {
    const sources = toSignals(signals);
    const signal = createSignal();
    const aborted = sources.find((source) => source.aborted);
    if (aborted === undefined) follow(signal, sources);
    else abort(signal, aborted.reason);
    return signal;
  }

  get aborted(): boolean {
    return this.#aborted;
  }

  get reason(): unknown {
    return this.#reason;
  }

  throwIfAborted(): void {
    if (this.#aborted) throw this.#reason;
  }

  get onabort(): unknown {
    return getHandler(this, 'abort');
  }

  set onabort(listener: unknown) {
    setHandler(this, 'abort', listener);
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return `AbortSignal { aborted: ${this.#aborted} }`;
  }

  #end(reason: unknown): void {
    this.#aborted = true;
    this.#reason = reason;
  }

  static {
    // All of them are aborted before the first listener of any is called.
    abort = (signal, reason = new DOMException('This operation was aborted', 'AbortError')) => {
      if (signal.#aborted) return;
      const dependents = [...signal.#dependents].filter((dependent) => !dependent.#aborted);
      for (const ended of [signal, ...dependents]) ended.#end(reason);
      for (const ended of [signal, ...dependents]) ended.dispatchEvent(trusted(new Event('abort')));
    };
    follow = (signal, sources) => {
      const roots = sources.flatMap((source) => (source.#sources.size === 0 ? [source] : [...source.#sources]));
      for (const root of roots) {
        signal.#sources.add(root);
        root.#dependents.add(signal);
      }
    };
  }
}

export function createSignal(): AbortSignal {
  return new AbortSignal(key);
}

/** Aborts a signal and those that depend on it; one that is aborted already stays as it is. */
export function abortSignal(signal: AbortSignal, reason?: unknown): void {
  abort(signal, reason);
}

function toSignals(signals: Iterable<AbortSignal>): AbortSignal[] {
  if (typeof signals !== 'object' || signals === null || !(Symbol.iterator in signals)) {
    throw wrongArgument('signals', 'an instance of Array', signals);
  }
  return Array.from(signals, (signal, index) => {
    if (signal instanceof AbortSignal) return signal;
    throw wrongArgument(`signals[${index}]`, 'an instance of AbortSignal', signal);
  });
}

defineProperty(AbortSignal.prototype, Symbol.toStringTag, { value: 'AbortSignal', configurable: true });

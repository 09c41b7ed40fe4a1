import { AbortError, onAbort, throwIfAborted } from './abort.js';
import { wrongArgument } from '../coded-error.js';

type Listener = (...args: unknown[]) => void;

/** An `EventEmitter` or an `EventTarget`. */
interface Source {
  readonly on?: (name: string | symbol, listener: Listener) => unknown;
  readonly removeListener?: (name: string | symbol, listener: Listener) => unknown;
  readonly addEventListener?: (name: string | symbol, listener: Listener) => unknown;
  readonly removeEventListener?: (name: string | symbol, listener: Listener) => unknown;
}

interface Options {
  readonly signal?: AbortSignal;
  readonly close?: readonly string[];
}

/** Resolves to the arguments of the next event of this name; an `error` in between rejects. */
export async function once(source: Source, name: string | symbol, options: Options = {}): Promise<unknown[]> {
  throwIfAborted(options.signal);
  return new Promise((resolve, reject) => {
    const forget = [
      listen(source, name, (...args) => end(() => resolve(args))),
      ...(name === 'error' || source.on === undefined
        ? []
        : [listen(source, 'error', (error) => end(() => reject(error)))]),
      onAbort(options.signal, () => end(() => reject(new AbortError(options.signal)))),
    ];
    const end = (settle: () => void): void => {
      for (const undo of forget) undo();
      settle();
    };
  });
}

/** Iterates over the events of this name, those that come in between as well. Listening begins at once. */
export function on(source: Source, name: string | symbol, options: Options = {}): AsyncIterableIterator<unknown[]> {
  throwIfAborted(options.signal);
  const queue = new EventQueue();
  const forget = [
    listen(source, name, (...args) => queue.add(args)),
    ...(source.on === undefined ? [] : [listen(source, 'error', (error) => queue.fail(error))]),
    ...(options.close ?? []).map((close) => listen(source, close, () => queue.close())),
    onAbort(options.signal, () => queue.fail(new AbortError(options.signal))),
  ];
  queue.whenEnded = () => {
    for (const undo of forget) undo();
  };
  return queue;
}

/** Begins to listen. @returns what ends it */
function listen(source: Source, name: string | symbol, listener: Listener): () => void {
  if (typeof source.on === 'function') {
    source.on(name, listener);
    return () => source.removeListener?.(name, listener);
  }
  if (typeof source.addEventListener !== 'function')
    throw wrongArgument('emitter', 'an instance of EventEmitter', source);
  source.addEventListener(name, listener);
  return () => source.removeEventListener?.(name, listener);
}

type Result = IteratorResult<unknown[], undefined>;

/** Events that nobody has asked for yet, and those who ask for events that have not come yet. */
class EventQueue implements AsyncIterableIterator<unknown[]> {
  readonly #events: unknown[][] = [];
  readonly #waiting: { resolve: (result: Result) => void; reject: (error: unknown) => void }[] = [];
  #error: { readonly reason: unknown } | null = null;
  #ended = false;
  whenEnded: () => void = () => undefined;

  add(event: unknown[]): void {
    const waiting = this.#waiting.shift();
    if (waiting === undefined) this.#events.push(event);
    else waiting.resolve({ value: event, done: false });
  }

  fail(reason: unknown): void {
    const waiting = this.#waiting.shift();
    if (waiting === undefined) this.#error = { reason };
    else waiting.reject(reason);
    this.close();
  }

  close(): void {
    this.#ended = true;
    this.whenEnded();
    for (const { resolve } of this.#waiting.splice(0)) resolve({ value: undefined, done: true });
  }

  next(): Promise<Result> {
    const event = this.#events.shift();
    if (event !== undefined) return Promise.resolve({ value: event, done: false });
    const error = this.#error;
    this.#error = null;
    if (error !== null) return Promise.reject(error.reason);
    if (this.#ended) return Promise.resolve({ value: undefined, done: true });
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }

  return(): Promise<Result> {
    this.#events.length = 0;
    this.close();
    return Promise.resolve({ value: undefined, done: true });
  }

  throw(error: unknown): Promise<Result> {
    this.fail(error);
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

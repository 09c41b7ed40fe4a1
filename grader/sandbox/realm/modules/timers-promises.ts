import { wrongArgument } from '../coded-error.js';
import type { Core } from '../core.js';
import { AbortError, onAbort, throwIfAborted } from './abort.js';

interface Options {
  readonly signal?: AbortSignal;
  readonly ref?: boolean;
}

interface Handle {
  unref(): unknown;
}

/** `node:timers/promises`. */
export function createTimersPromises(core: Core) {
  const { setTimeout: set, clearTimeout: clear, setImmediate: setSoon, clearImmediate: clearSoon } = core;

  function setTimeout<T>(delay?: number, value?: T, options?: Options): Promise<T> {
    return wait((done) => set(done, delay), clear, value as T, options);
  }

  function setImmediate<T>(value?: T, options?: Options): Promise<T> {
    return wait((done) => setSoon(done), clearSoon, value as T, options);
  }

  const scheduler = {
    wait: (delay: number, options?: Options): Promise<void> => setTimeout(delay, undefined, options),
    yield: (): Promise<void> => setImmediate(),
  };
  return { setTimeout, setImmediate, setInterval: createInterval(core), scheduler };
}

/**
 * Settles when the timer is done, or at once when the signal is aborted; then the timer is cleared. No async function,
 * and with `finally` where there is a signal, because those who wait go on as many microtasks later as in Node.
 */
function wait<H extends Handle, T>(
  begin: (done: () => void) => H,
  clear: (handle: H) => void,
  value: T,
  options?: Options,
): Promise<T> {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const waiting = new Promise<T>((yes, no) => ([resolve, reject] = [yes, no]));
  let forget: (() => void) | null = null;
  try {
    const { signal, ref } = checked(options);
    throwIfAborted(signal);
    const handle = begin(() => resolve(value));
    if (!ref) handle.unref();
    if (signal !== undefined) {
      forget = onAbort(signal, () => {
        clear(handle);
        reject(new AbortError(signal));
      });
    }
  } catch (error) {
    reject(error);
  }
  if (forget === null) return waiting;
  return new Promise((yes, no) => {
    void settled(waiting).finally(forget).then(yes, no);
  });
}

/** Settles one microtask after the other. */
function settled<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    void promise.then(resolve, reject);
  });
}

/** Yields `value` each time; what rings while nobody asks is kept and yielded later, as in Node. */
function createInterval(core: Core) {
  return async function* setInterval<T>(delay?: number, value?: T, options?: Options): AsyncGenerator<T> {
    const { signal, ref } = checked(options);
    throwIfAborted(signal);
    let rung = 0;
    let wake: ((how?: Promise<never>) => void) | null = null;
    const timer = core.setInterval(() => {
      rung += 1;
      wake?.();
      wake = null;
    }, delay);
    if (!ref) timer.unref();
    const forget = onAbort(signal, () => {
      core.clearInterval(timer);
      wake?.(Promise.reject(new AbortError(signal)));
      wake = null;
    });
    try {
      while (!signal?.aborted) {
        if (rung === 0) await new Promise<void>((resolve) => (wake = resolve));
        for (; rung > 0; rung -= 1) yield value as T;
      }
      throw new AbortError(signal);
    } finally {
      core.clearInterval(timer);
      forget();
    }
  };
}

function checked(options: Options = {}): { signal: AbortSignal | undefined; ref: boolean } {
  if (typeof options !== 'object' || options === null) throw wrongArgument('options', 'of type object', options);
  const { signal, ref = true } = options;
  if (signal !== undefined && (typeof signal !== 'object' || signal === null || !('aborted' in signal))) {
    throw wrongArgument('options.signal', 'an instance of AbortSignal', signal);
  }
  if (typeof ref !== 'boolean') throw wrongArgument('options.ref', 'of type boolean', ref);
  return { signal, ref };
}

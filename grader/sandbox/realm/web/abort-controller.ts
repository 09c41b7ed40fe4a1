import { codedError, wrongArgument } from '../coded-error.js';
import type { Core } from '../core.js';
import { defineProperty, NativeRangeError } from '../natives.js';
import { AbortSignal, abortSignal, createSignal } from './abort-signal.js';
import { DOMException } from './dom-exception.js';

type Inspect = (value: unknown, options: object) => string;

const LONGEST_TIMEOUT = 2 ** 32 - 1;

/** Whoever has it can abort its signal. */
export class AbortController {
  readonly #signal = createSignal();

  get signal(): AbortSignal {
    return this.#signal;
  }

  abort(reason?: unknown): void {
    abortSignal(this.#signal, reason);
  }

  [Symbol.for('nodejs.util.inspect.custom')](_depth: number, options: object, inspect: Inspect): string {
    return `AbortController { signal: ${inspect(this.#signal, options)} }`;
  }
}

defineProperty(AbortController.prototype, Symbol.toStringTag, { value: 'AbortController', configurable: true });

/** Adds `AbortSignal.timeout`, the timer of which does not keep the program going. */
export function addTimeout(core: Core): void {
  const timeout = (delay: unknown): AbortSignal => {
    assertDelay(delay);
    const signal = createSignal();
    const late = (): void => {
      abortSignal(signal, new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
    };
    core.setTimeout(late, delay).unref();
    return signal;
  };
  defineProperty(AbortSignal, 'timeout', { value: timeout, writable: true, configurable: true });
}

function assertDelay(delay: unknown): asserts delay is number {
  if (typeof delay !== 'number') throw wrongArgument('delay', 'of type number', delay);
  const wanted = delay % 1 === 0 ? `>= 0 && <= ${LONGEST_TIMEOUT}` : 'an integer';
  if (delay % 1 === 0 && delay >= 0 && delay <= LONGEST_TIMEOUT) return;
  const message = `The value of "delay" is out of range. It must be ${wanted}. Received ${delay}`;
  throw codedError(NativeRangeError, 'ERR_OUT_OF_RANGE', message);
}

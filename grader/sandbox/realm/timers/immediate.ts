import type { Bridge } from '../bridge.js';
import { codedError } from '../coded-error.js';
import { NativeTypeError } from '../natives.js';
import { dispose } from '../symbols.js';

/** Only who has it can make an immediate. */
const key = {};
let stop: (candidate: object) => void;

/** What `setImmediate` gives. */
export class Immediate {
  readonly #cancel: () => void;
  #held = true;

  constructor(secret: unknown, begin: (immediate: Immediate) => () => void) {
    if (secret !== key) throw codedError(NativeTypeError, 'ERR_ILLEGAL_CONSTRUCTOR', 'Illegal constructor');
    this.#cancel = begin(this);
  }

  ref(): this {
    this.#held = true;
    return this;
  }

  unref(): this {
    this.#held = false;
    return this;
  }

  hasRef(): boolean {
    return this.#held;
  }

  [dispose](): void {
    stop(this);
  }

  static {
    stop = (candidate) => {
      if (#cancel in candidate) candidate.#cancel();
    };
  }
}

/** Has `callback` called after the timers that are due now; it gets the object that the submission will see. */
export function createImmediate(bridge: Bridge, callback: (immediate: Immediate) => void): Immediate {
  return new Immediate(key, (immediate) => {
    const number = bridge.setImmediate(() => {
      callback(immediate);
    });
    return () => {
      bridge.clearImmediate(number);
    };
  });
}

/** Takes an immediate back; anything else is let be, as in Node. */
export function clearImmediate(immediate: unknown): void {
  if (typeof immediate === 'object' && immediate !== null) stop(immediate);
}

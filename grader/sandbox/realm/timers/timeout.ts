import { codedError } from '../coded-error.js';
import { bare, deleteProperty, NativeTypeError } from '../natives.js';
import { dispose } from '../symbols.js';
import type { Countdown } from './countdown.js';

/** Those whose number was asked for: as in Node, no other can be cleared by a number. */
const numbered = bare<Timeout>();
let numbers = 0;

/** Only who has it can make a timeout. */
const key = {};
let stop: (candidate: object) => void;

/** What `setTimeout` and `setInterval` give. */
export class Timeout {
  readonly #countdown: Countdown;
  #number = 0;

  constructor(secret: unknown, begin: (timeout: Timeout) => Countdown) {
    if (secret !== key) throw codedError(NativeTypeError, 'ERR_ILLEGAL_CONSTRUCTOR', 'Illegal constructor');
    this.#countdown = begin(this);
  }

  /** Has the timer keep the program going, which it does unless told otherwise. */
  ref(): this {
    this.#countdown.hold(true);
    return this;
  }

  unref(): this {
    this.#countdown.hold(false);
    return this;
  }

  hasRef(): boolean {
    return this.#countdown.held;
  }

  refresh(): this {
    this.#countdown.restart();
    return this;
  }

  close(): this {
    stop(this);
    return this;
  }

  [Symbol.toPrimitive](): number {
    if (this.#number === 0) {
      numbers += 1;
      this.#number = numbers;
      numbered[numbers] = this;
    }
    return this.#number;
  }

  [dispose](): void {
    stop(this);
  }

  static {
    stop = (candidate) => {
      if (!(#countdown in candidate)) return;
      deleteProperty(numbered, candidate.#number);
      candidate.#countdown.stop();
    };
  }
}

/** Sets a timer going. `begin` gets the object that the submission will see. */
export function createTimeout(begin: (timeout: Timeout) => Countdown): Timeout {
  return new Timeout(key, begin);
}

/** Stops a timer, told by its object, its number or the text of that; anything else is let be, as in Node. */
export function clearTimeout(timer: unknown): void {
  const found = typeof timer === 'number' || typeof timer === 'string' ? numbered[timer] : timer;
  if (typeof found === 'object' && found !== null) stop(found);
}

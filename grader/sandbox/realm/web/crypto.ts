import { codedError, wrongArgument } from '../coded-error.js';
import { defineProperty, NativeRangeError } from '../natives.js';
import type { DOMException } from './dom-exception.js';

type Integers = Uint8Array | Uint16Array | Uint32Array | Int8Array | Int16Array | Int32Array;

/** More bytes than this are refused at once. */
const MOST_BYTES = 65_536;

/**
 * What programs draw from `crypto` and `node:crypto`. It is drawn from the seeded `Math.random`, and so is no secret, and
 * the same in each run.
 *
 * @param Exception the realm's own `DOMException`
 */
export function createCrypto(Exception: typeof DOMException) {
  const getRandomValues = <Values extends Integers>(values: Values): Values => {
    const problem = problemOf(values);
    if (problem !== undefined) throw new Exception(...problem) as unknown as Error;
    fill(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
    return values;
  };
  class Crypto {
    getRandomValues<Values extends Integers>(values: Values): Values {
      return getRandomValues(values);
    }

    randomUUID(): string {
      return randomUUID();
    }
  }
  defineProperty(Crypto.prototype, Symbol.toStringTag, { value: 'Crypto', configurable: true });
  const crypto = new Crypto();
  return { crypto, module: { getRandomValues, randomInt, randomUUID, webcrypto: crypto } };
}

const KINDS = [Uint8Array, Uint8ClampedArray, Uint16Array, Uint32Array, Int8Array, Int16Array, Int32Array];

function problemOf(values: Integers): [message: string, name: string] | undefined {
  if (!KINDS.some((Kind) => values instanceof Kind)) {
    return ['The data argument must be an integer-type TypedArray', 'TypeMismatchError'];
  }
  if (values.byteLength <= MOST_BYTES) return undefined;
  const message = `The requested length exceeds ${MOST_BYTES} bytes`;
  return [message, 'QuotaExceededError'];
}

function fill(bytes: Uint8Array): void {
  for (let i = 0; i < bytes.length; i += 1) bytes[i] = below(256);
}

/** A version 4 UUID. */
function randomUUID(): string {
  const digits = Array.from({ length: 32 }, () => below(16).toString(16));
  digits[12] = '4';
  digits[16] = (8 + below(4)).toString(16);
  const text = digits.join('');
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join('-');
}

/** A whole number from `min` (0 unless given) to below `max`. */
function randomInt(...range: readonly [max: unknown] | readonly [min: unknown, max: unknown]): number {
  const [min, max] = range.length === 1 ? [0, range[0]] : range;
  assertInteger(min, 'min');
  assertInteger(max, 'max');
  if (max > min) return min + below(max - min);
  const message = `The value of "max" is out of range. It must be greater than the value of "min" (${min}). Received ${max}`;
  throw codedError(NativeRangeError, 'ERR_OUT_OF_RANGE', message);
}

function assertInteger(value: unknown, name: string): asserts value is number {
  if (!Number.isSafeInteger(value)) throw wrongArgument(name, 'a safe integer', value);
}

function below(limit: number): number {
  return Math.floor(Math.random() * limit);
}

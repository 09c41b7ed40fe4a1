import { types } from 'node:util';
import type { ErrorValue, Value } from '../trace/value.js';

/** More parts than this in one value are not written down. */
const MOST_PARTS = 20_000;
const LONGEST_TEXT = 20_000;

/** Tells the number of an error that the world made. */
export type ErrorNumber = (error: object) => number | undefined;

/**
 * Writes down a value of the realm as plain data.
 *
 * It runs on the host's side with the host's own built-ins, so that nothing the submission patched has a say. Getters
 * and traps of the submission do run; whatever they throw is written down in their place.
 */
export function encodeValue(value: unknown, errorNumber: ErrorNumber): Value {
  return new Encoder(errorNumber).encode(value);
}

class Encoder {
  readonly #errorNumber: ErrorNumber;
  readonly #path: object[] = [];
  #parts = 0;

  constructor(errorNumber: ErrorNumber) {
    this.#errorNumber = errorNumber;
  }

  encode(value: unknown): Value {
    this.#parts += 1;
    if (this.#parts > MOST_PARTS) return { $: 'other', type: 'too much to write down' };
    if ((typeof value !== 'object' || value === null) && typeof value !== 'function') return encodePrimitive(value);
    const level = this.#path.lastIndexOf(value);
    if (level >= 0) return { $: 'cycle', up: this.#path.length - level };
    this.#path.push(value);
    try {
      return this.#encodeObject(value);
    } catch {
      return { $: 'other', type: 'an object that throws when it is looked at' };
    } finally {
      this.#path.pop();
    }
  }

  #encodeObject(value: object): Value {
    if (typeof value === 'function') return { $: 'function', name: text(read(value, 'name')) };
    if (types.isPromise(value)) return { $: 'promise' };
    if (Array.isArray(value)) return { $: 'array', items: this.#items(value) };
    if (types.isNativeError(value)) return this.#error(value);
    if (types.isMap(value)) return { $: 'map', entries: this.#mapEntries(value) };
    if (types.isSet(value))
      return { $: 'set', items: [...Set.prototype.values.call(value)].map((item) => this.encode(item)) };
    if (types.isDate(value)) return { $: 'date', ms: finiteOrNull(Date.prototype.getTime.call(value)) };
    if (types.isRegExp(value)) return { $: 'regexp', text: RegExp.prototype.toString.call(value) };
    if (types.isBoxedPrimitive(value)) return { $: 'other', type: 'a boxed primitive' };
    if (this.#errorNumber(value) !== undefined) return this.#error(value);
    return this.#plain(value);
  }

  #items(value: readonly unknown[]): Value[] {
    const length = Math.min(value.length, MOST_PARTS);
    return Array.from({ length }, (_, index) =>
      Object.hasOwn(value, index) ? this.encode(value[index]) : { $: 'hole' },
    );
  }

  #mapEntries(value: Map<unknown, unknown>): [Value, Value][] {
    return [...Map.prototype.entries.call(value)].map(([key, entry]) => [this.encode(key), this.encode(entry)]);
  }

  #plain(value: object): Value {
    const keys = Object.keys(value).slice(0, MOST_PARTS);
    const entries = keys.map((key): [string, Value] => [text(key), this.encode(read(value, key))]);
    const type = typeName(value);
    return type === null ? { $: 'object', entries } : { $: 'object', type, entries };
  }

  #error(value: object): ErrorValue {
    const id = this.#errorNumber(value);
    const code = read(value, 'code');
    const errors = read(value, 'errors');
    return {
      $: 'error',
      name: text(read(value, 'name')),
      message: text(read(value, 'message')),
      ...(id === undefined ? {} : { id }),
      ...(typeof code === 'string' ? { code } : {}),
      ...(Object.hasOwn(value, 'cause') ? { cause: this.encode(read(value, 'cause')) } : {}),
      ...(Array.isArray(errors) ? { errors: this.#items(errors) } : {}),
    };
  }
}

function encodePrimitive(value: unknown): Value {
  switch (typeof value) {
    case 'string':
      return text(value);
    case 'number':
      return encodeNumber(value);
    case 'bigint':
      return { $: 'bigint', text: String(value) };
    case 'symbol':
      return { $: 'symbol', text: String(value) };
    case 'undefined':
      return { $: 'undefined' };
    default:
      return value as boolean | null;
  }
}

function encodeNumber(value: number): Value {
  if (Object.is(value, -0)) return { $: 'number', text: '-0' };
  if (Number.isFinite(value)) return value;
  return { $: 'number', text: Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity' };
}

/** A property of an object of the realm, which may be a getter of the submission's. */
function read(value: object, key: string): unknown {
  return Reflect.get(value, key);
}

function text(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return '';
  return value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT)}… (${value.length} characters)` : value;
}

function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** The name of the class of an object, or `null` for a plain one. */
function typeName(value: object): string | null {
  const prototype = Reflect.getPrototypeOf(value);
  if (prototype === null || Reflect.getPrototypeOf(prototype) === null) return null;
  const constructor = read(prototype, 'constructor');
  const name = typeof constructor === 'function' ? read(constructor, 'name') : null;
  return typeof name === 'string' && name !== '' ? text(name) : 'Object';
}

import { apply, is, isArray, NativeError } from './natives.js';

/** What the host tells of a value without touching it. */
export interface ValueLore {
  /** `promise`, `map`, `set`, `date`, `regexp`, `error` or `boxed`; an empty text for anything else. */
  builtinType(value: unknown): string;
  /** The number of an error that the world made with this message; 0 for any other. */
  errorNumber(value: unknown, message: unknown): number;
}

/** More parts than this in one value are not written down. */
const MOST_PARTS = 20_000;
const LONGEST_TEXT = 20_000;
const DEEPEST = 200;

// Taken before the submission is loaded: what it patches later has no say in here.
const { stringify } = JSON;
const { keys } = Object;
const { get, getPrototypeOf, has } = Reflect;
const { hasOwnProperty, isPrototypeOf } = Object.prototype;
const { getTime } = Date.prototype;
const { toString: regExpToString } = RegExp.prototype;
const { toString: symbolToString } = Symbol.prototype;
const { slice } = String.prototype;
const { forEach: forEachOfMap } = Map.prototype;
const { forEach: forEachOfSet } = Set.prototype;
const { isFinite } = Number;
const errorPrototype = NativeError.prototype;
const toText = String;

/**
 * Makes the function that writes a value down as JSON of a `Value`.
 *
 * It runs in the realm, because getters, traps and conversions of the submission's run while it looks, and what those
 * are handed must be of the realm as well. Whatever they throw is written down in their place.
 */
export function createEncoder(lore: ValueLore): (value: unknown) => string {
  return (value) => {
    try {
      return new Encoder(lore).encode(value, null);
    } catch {
      return other('something that cannot be written down');
    }
  };
}

/** The objects around a place in a value. */
interface Level {
  readonly object: object;
  readonly above: Level | null;
  readonly depth: number;
}

class Encoder {
  readonly #lore: ValueLore;
  #parts = 0;

  constructor(lore: ValueLore) {
    this.#lore = lore;
  }

  encode(value: unknown, above: Level | null): string {
    this.#parts += 1;
    if (this.#parts > MOST_PARTS) return other('too much to write down');
    if ((typeof value !== 'object' || value === null) && typeof value !== 'function') return primitive(value);
    const up = levelsUpTo(value, above);
    if (up > 0) return `{"$":"cycle","up":${up}}`;
    const level = { object: value, above, depth: (above?.depth ?? 0) + 1 };
    if (level.depth > DEEPEST) return other('nested too deeply to write down');
    try {
      return this.#object(value, level);
    } catch {
      return other('an object that throws when it is looked at');
    }
  }

  #object(value: object, level: Level): string {
    if (typeof value === 'function') return `{"$":"function","name":${text(get(value, 'name'))}}`;
    const type = this.#lore.builtinType(value);
    if (type === 'promise') return '{"$":"promise"}';
    if (isArray(value)) return `{"$":"array","items":${this.#items(value, level)}}`;
    if (type === 'error' || this.#isError(value)) return this.#error(value, level);
    if (type === 'map') return `{"$":"map","entries":${this.#mapEntries(value, level)}}`;
    if (type === 'set') return `{"$":"set","items":${this.#setItems(value, level)}}`;
    if (type === 'date') return `{"$":"date","ms":${stringify(finiteOrNull(apply(getTime, value, []) as number))}}`;
    if (type === 'regexp') return `{"$":"regexp","text":${text(apply(regExpToString, value, []))}}`;
    if (type === 'boxed') return other('a boxed primitive');
    return this.#plain(value, level);
  }

  #isError(value: object): boolean {
    return apply(isPrototypeOf, errorPrototype, [value]) as boolean;
  }

  #items(value: object, level: Level): string {
    const length = get(value, 'length') as number;
    let items = '';
    for (let i = 0; i < length && this.#parts <= MOST_PARTS; i += 1) {
      const isThere = apply(hasOwnProperty, value, [i]) as boolean;
      items += (i === 0 ? '' : ',') + (isThere ? this.encode(get(value, i), level) : this.#hole());
    }
    return `[${items}]`;
  }

  #hole(): string {
    this.#parts += 1;
    return '{"$":"hole"}';
  }

  #mapEntries(value: object, level: Level): string {
    let entries = '';
    apply(forEachOfMap as (...args: never[]) => unknown, value, [
      (entry: unknown, key: unknown) => {
        const pair = `[${this.encode(key, level)},${this.encode(entry, level)}]`;
        entries += (entries === '' ? '' : ',') + pair;
      },
    ]);
    return `[${entries}]`;
  }

  #setItems(value: object, level: Level): string {
    let items = '';
    apply(forEachOfSet as (...args: never[]) => unknown, value, [
      (item: unknown) => {
        items += (items === '' ? '' : ',') + this.encode(item, level);
      },
    ]);
    return `[${items}]`;
  }

  #plain(value: object, level: Level): string {
    const names = keys(value);
    let entries = '';
    for (let i = 0; i < names.length && this.#parts <= MOST_PARTS; i += 1) {
      const name = names[i]!;
      entries += `${i === 0 ? '' : ','}[${text(name)},${this.encode(get(value, name), level)}]`;
    }
    const type = typeName(value);
    return `{"$":"object",${type === null ? '' : `"type":${text(type)},`}"entries":[${entries}]}`;
  }

  #error(value: object, level: Level): string {
    const message: unknown = get(value, 'message');
    // An error of the world's that was given another's message is not passed off for it.
    const id = this.#lore.errorNumber(value, message);
    const code: unknown = get(value, 'code');
    const errors: unknown = get(value, 'errors');
    let parts = `{"$":"error","name":${text(get(value, 'name'))},"message":${text(message)}`;
    if (id > 0) parts += `,"id":${id}`;
    if (typeof code === 'string') parts += `,"code":${text(code)}`;
    if (apply(hasOwnProperty, value, ['cause']) as boolean) {
      parts += `,"cause":${this.encode(get(value, 'cause'), level)}`;
    }
    if (isArray(errors)) parts += `,"errors":${this.#items(errors, level)}`;
    return `${parts}}`;
  }
}

/** The text of an error's stack, or an empty one. */
export function stackOf(error: unknown): string {
  try {
    if (typeof error !== 'object' || error === null || !has(error, 'stack')) return '';
    const stack: unknown = get(error, 'stack');
    return typeof stack === 'string' ? (apply(slice, stack, [0, LONGEST_TEXT]) as string) : '';
  } catch {
    return '';
  }
}

function levelsUpTo(value: object, from: Level | null): number {
  let up = 1;
  for (let level = from; level !== null; level = level.above) {
    if (level.object === value) return up;
    up += 1;
  }
  return 0;
}

function primitive(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return text(value);
    case 'number':
      return number(value);
    case 'bigint':
      return `{"$":"bigint","text":${text(toText(value))}}`;
    case 'symbol':
      return `{"$":"symbol","text":${text(apply(symbolToString, value, []))}}`;
    case 'undefined':
      return '{"$":"undefined"}';
    default:
      return stringify(value);
  }
}

function number(value: number): string {
  if (isFinite(value) && !is(value, -0)) return stringify(value);
  return `{"$":"number","text":${text(is(value, -0) ? '-0' : toText(value))}}`;
}

/** A text as JSON; an empty one for anything that is no text. */
function text(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return stringify(toText(value));
  if (typeof value !== 'string') return '""';
  if (value.length <= LONGEST_TEXT) return stringify(value);
  return stringify(`${apply(slice, value, [0, LONGEST_TEXT]) as string}… (${value.length} characters)`);
}

function other(type: string): string {
  return `{"$":"other","type":${stringify(type)}}`;
}

function finiteOrNull(value: number): number | null {
  return isFinite(value) ? value : null;
}

/** The name of the class of an object, or `null` for a plain one. */
function typeName(value: object): string | null {
  const prototype = getPrototypeOf(value);
  if (prototype === null || getPrototypeOf(prototype) === null) return null;
  const constructor: unknown = get(prototype, 'constructor');
  const name: unknown = typeof constructor === 'function' ? get(constructor, 'name') : null;
  return typeof name === 'string' && name !== '' ? name : 'Object';
}

import { defineProperty, getOwnPropertyDescriptor, ownKeys } from './natives.js';

/** What other code of the realm's goes through when it does anything at all; scenarios do. */
const NAMES = [
  ...['Array', 'BigInt', 'Boolean', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Promise', 'Proxy', 'Reflect', 'RegExp'],
  ...['Set', 'String', 'Symbol', 'WeakMap', 'WeakRef', 'WeakSet'],
];

/** A program may give its own objects these names by assignment, which a locked one further up would forbid. */
const LEFT_OPEN: ReadonlySet<string | symbol> = new Set(['constructor', 'toString', 'toLocaleString', 'valueOf']);

/**
 * Locks the built-ins, so that a submission cannot change what the scenario's own code does: its `map`, its `push`, its
 * `Promise.all`. What a program has reason to do stays possible: to add a method of its own to a class, to derive from
 * it, and to give its own objects methods of the same names.
 *
 * Nothing can be added to `Object.prototype` and `Array.prototype`: a setter there for an index, or for the name of an
 * option, is handed what is none of the submission's business.
 */
export function lockBuiltIns(): void {
  for (let i = 0; i < NAMES.length; i += 1) {
    const name = NAMES[i]!;
    const builtIn = (globalThis as unknown as Record<string, object>)[name]!;
    lock(globalThis, name);
    if (builtIn !== Object) lockAll((builtIn as { prototype?: object }).prototype);
    lockAll(builtIn);
  }
  lockAll(Function.prototype);
  for (let i = 0; i < ITERATORS.length; i += 1) lockAll(ITERATORS[i]);
  lock(Promise.prototype, 'constructor');
  Object.preventExtensions(Object.prototype);
  Object.preventExtensions(Array.prototype);
}

const arrayIterator = Object.getPrototypeOf([][Symbol.iterator]()) as object;
const generator = (function* () {})();
const asyncGenerator = (async function* () {})();

/** What is behind `for…of` and a spread. */
const ITERATORS: readonly object[] = [
  arrayIterator,
  Object.getPrototypeOf(arrayIterator) as object,
  Object.getPrototypeOf(new Map().entries()) as object,
  Object.getPrototypeOf(new Set().values()) as object,
  Object.getPrototypeOf(''[Symbol.iterator]()) as object,
  prototypesOf(generator, 2),
  prototypesOf(asyncGenerator, 2),
  prototypesOf(asyncGenerator, 3),
];

function prototypesOf(object: object, levels: number): object {
  return levels === 0 ? object : prototypesOf(Object.getPrototypeOf(object) as object, levels - 1);
}

function lockAll(owner: object | undefined): void {
  if (owner === undefined) return;
  const keys = ownKeys(owner);
  for (let i = 0; i < keys.length; i += 1) {
    const key = keys[i]!;
    if (!LEFT_OPEN.has(key)) lock(owner, key);
  }
}

function lock(owner: object, key: string | symbol): void {
  const property = getOwnPropertyDescriptor(owner, key);
  if (property?.configurable !== true) return;
  const open = 'value' in property ? { writable: false } : {};
  defineProperty(owner, key, { ...open, configurable: false });
}

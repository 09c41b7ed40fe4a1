import { defineProperty, getOwnPropertyDescriptor, NativeTypeError, ownKeys } from './natives.js';

const { preventExtensions } = Object;

/** What other code of the realm's goes through when it does anything at all; scenarios do. */
const NAMES = [
  ...['Array', 'BigInt', 'Boolean', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Promise', 'Proxy', 'Reflect', 'RegExp'],
  ...['Set', 'String', 'Symbol'],
];

/**
 * A program may give its own objects these names by assignment, which a locked one further up would forbid. The printer
 * of values puts its own `replaceAll` into a copy that it makes of all built-ins.
 */
const LEFT_OPEN: ReadonlySet<string | symbol> = new Set([
  ...['constructor', 'toString', 'toLocaleString', 'valueOf'],
  'replaceAll',
]);

/**
 * The class whose objects programs do give methods of their own, and that they derive from in the old way. It cannot be
 * done for the others: the printer of values takes their methods from their descriptors.
 */
const OVERRIDDEN = 'Promise';

/**
 * Locks the built-ins, so that a submission cannot change what the scenario's own code does: its `map`, its `push`, its
 * `Promise.all`. What a program has reason to do stays possible: to derive from a class, and to give a promise of its own
 * a `then` by assignment.
 *
 * Nothing can be added to `Object.prototype` and `Array.prototype`: a setter there for an index, or for the name of an
 * option, is handed what is none of the submission's business.
 */
export function lockBuiltIns(): void {
  for (let i = 0; i < NAMES.length; i += 1) {
    const name = NAMES[i]!;
    const builtIn = (globalThis as unknown as Record<string, { prototype?: object }>)[name]!;
    lock(globalThis, name);
    lockAll(builtIn, lock);
    if (builtIn.prototype !== undefined && name !== 'Object') {
      lockAll(builtIn.prototype, name === OVERRIDDEN ? lockButLetOverride : lock);
    }
  }
  lock(Promise.prototype, 'constructor');
  lockAll(Function.prototype, lock);
  for (let i = 0; i < ITERATORS.length; i += 1) lockAll(ITERATORS[i]!, lock);
  preventExtensions(Object.prototype);
  preventExtensions(Array.prototype);
}

const arrayIterator = Object.getPrototypeOf([][Symbol.iterator]()) as object;
const generator = (function* () {
  yield 0;
})();
const asyncGenerator = (async function* () {
  yield await Promise.resolve(0);
})();

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

type Lock = (owner: object, key: string | symbol) => void;

function lockAll(owner: object, lockOne: Lock): void {
  const keys = ownKeys(owner);
  for (let i = 0; i < keys.length; i += 1) {
    const key = keys[i]!;
    if (!LEFT_OPEN.has(key)) lockOne(owner, key);
  }
}

function lock(owner: object, key: string | symbol): void {
  const property = getOwnPropertyDescriptor(owner, key);
  if (property?.configurable !== true) return;
  defineProperty(owner, key, 'value' in property ? LOCKED_VALUE : LOCKED_ACCESSOR);
}

// Made once: some five hundred properties are locked in every realm.
const LOCKED_VALUE: PropertyDescriptor = { writable: false, configurable: false };
const LOCKED_ACCESSOR: PropertyDescriptor = { configurable: false };

/** A plain locked property would forbid every object further down to have one of that name by assignment. */
function lockButLetOverride(owner: object, key: string | symbol): void {
  const property = getOwnPropertyDescriptor(owner, key);
  if (typeof key === 'symbol' || property?.configurable !== true || !('value' in property)) {
    lock(owner, key);
    return;
  }
  const value: unknown = property.value;
  defineProperty(owner, key, {
    get: () => value,
    set(this: unknown, own: unknown) {
      if (this === owner) throw new NativeTypeError(`A submission may not change what ${key} does for everyone.`);
      defineProperty(this as object, key, { value: own, writable: true, enumerable: true, configurable: true });
    },
    enumerable: property.enumerable === true,
    configurable: false,
  });
}

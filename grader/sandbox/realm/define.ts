import { defineProperty, ownKeys } from './natives.js';

/**
 * Puts something on the realm's global object.
 *
 * @param enumerable as it is in Node: true for functions such as `setTimeout`, false for classes
 */
export function defineGlobal(name: string, value: unknown, enumerable = false): void {
  defineProperty(globalThis, name, { value, writable: true, enumerable, configurable: true });
}

/** The same for what is costly to make: it is made when it is first touched, and from then on is like the others. */
export function defineLazyGlobal(name: string, make: () => unknown, enumerable = false): void {
  defineProperty(globalThis, name, {
    get() {
      const value = make();
      defineGlobal(name, value, enumerable);
      return value;
    },
    set(value: unknown) {
      defineGlobal(name, value, enumerable);
    },
    enumerable,
    configurable: true,
  });
}

/** Gives each class the name under which it is exported: a bundler may have had to give it another. */
export function nameClasses<Classes extends Record<string, unknown>>(classes: Classes): Classes {
  for (const name in classes) defineProperty(classes[name] as object, 'name', { value: name, configurable: true });
  return classes;
}

/** Makes the members of classes enumerable, as those of the web's interfaces are. */
export function showMembers(classes: Readonly<Record<string, { readonly prototype: object }>>): void {
  for (const name in classes) {
    const { prototype } = classes[name]!;
    for (const key of ownKeys(prototype)) {
      if (typeof key === 'string' && key !== 'constructor') defineProperty(prototype, key, { enumerable: true });
    }
  }
}

/** Gives a function the name and the number of parameters that it has in Node. */
export function describeFunction<F extends (...args: never[]) => unknown>(fn: F, name: string, length: number): F {
  defineProperty(fn, 'name', { value: name, configurable: true });
  defineProperty(fn, 'length', { value: length, configurable: true });
  return fn;
}

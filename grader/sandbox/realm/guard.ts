import { apply, defineProperty, NativeRangeError, ownKeys } from './natives.js';

/**
 * Calls into the host. What the host throws is never let through, because an error of the host leads to the host's
 * `Function`; a host function throws in one case alone, when the stack is full, and so that is what the realm throws.
 *
 * @throws RangeError of the realm's own, when the stack is full
 */
export function guard<T>(call: () => T): T {
  try {
    return call();
  } catch {
    throw new NativeRangeError('Maximum call stack size exceeded');
  }
}

/** An object of the realm's with the same functions as one of the host's, every one of them guarded. */
export function guardAll<T extends object>(bridge: T): T {
  const guarded = {} as T;
  const names = ownKeys(bridge);
  for (let i = 0; i < names.length; i += 1) {
    const name = names[i] as keyof T & string;
    const fn = bridge[name] as (...args: unknown[]) => unknown;
    defineProperty(guarded, name, { value: (...args: unknown[]) => guard(() => apply(fn, bridge, args) as unknown) });
  }
  return guarded;
}

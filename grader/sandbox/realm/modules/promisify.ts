import { assertFunction, codedError } from '../coded-error.js';
import type { Core } from '../core.js';
import { apply, defineProperty } from '../natives.js';

type Fn = (...args: unknown[]) => unknown;

/** What a function has under it is what `promisify` makes of it. */
const customPromisify = Symbol.for('nodejs.util.promisify.custom');

/** `util.promisify`: of a function that takes a callback as its last argument, one that gives a promise. */
export function promisify(original: Fn): Fn {
  assertFunction(original, 'original');
  const custom = (original as { [customPromisify]?: unknown })[customPromisify];
  if (custom !== undefined && custom !== null) {
    assertFunction(custom, 'util.promisify.custom');
    defineProperty(custom, customPromisify, { value: custom, configurable: true });
    return custom;
  }
  const promised = function (this: unknown, ...args: unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      apply(original, this, [
        ...args,
        (error: unknown, value: unknown) => (error ? reject(error as Error) : resolve(value)),
      ]);
    });
  };
  Object.setPrototypeOf(promised, Object.getPrototypeOf(original) as object);
  defineProperty(promised, customPromisify, { value: promised, configurable: true });
  return Object.defineProperties(promised, Object.getOwnPropertyDescriptors(original));
}

Object.assign(promisify, { custom: customPromisify });

/** `util.callbackify`: of an async function, one that takes a callback as its last argument. */
export function createCallbackify(core: Core): (original: Fn) => Fn {
  return (original) => {
    assertFunction(original, 'original');
    return function (this: unknown, ...args: unknown[]): void {
      const callback = args.pop();
      assertFunction(callback, 'last argument');
      Promise.resolve(apply(original, this, args)).then(
        (value) => core.nextTick(callback, null, value),
        (reason: unknown) => core.nextTick(callback, truthy(reason)),
      );
    };
  };
}

/** A callback takes a falsy error for success. */
function truthy(reason: unknown): unknown {
  if (reason) return reason;
  const error = codedError(Error, 'ERR_FALSY_VALUE_REJECTION', 'Promise was rejected with falsy value');
  return Object.assign(error, { reason });
}

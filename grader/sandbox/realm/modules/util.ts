import type Assert from 'assert';
import { assertFunction } from '../coded-error.js';
import type { Core } from '../core.js';
import { apply } from '../natives.js';
import { aborted } from './abort.js';
import { createCallbackify, promisify } from './promisify.js';
import { types } from './types.js';

type Fn = (...args: unknown[]) => unknown;

/** `node:util`. */
export function createUtil(core: Core) {
  const { format, formatWithOptions, inspect, stripVTControlCharacters } = core.part('inspect');
  const { TextDecoder, TextEncoder } = core.part('text');
  return {
    aborted,
    callbackify: createCallbackify(core),
    debuglog: () => Object.assign(() => undefined, { enabled: false }),
    deprecate: createDeprecate(core),
    format,
    formatWithOptions,
    inherits,
    inspect,
    isDeepStrictEqual: (a: unknown, b: unknown) => isDeepStrictEqual(core, a, b),
    promisify,
    stripVTControlCharacters,
    styleText: (_style: unknown, text: string) => text,
    TextDecoder,
    TextEncoder,
    types,
  };
}

/** The first call prints the warning, once for each code. */
function createDeprecate(core: Core) {
  const warned = new Set<string>();
  return (fn: Fn, message: string, code?: string): Fn => {
    assertFunction(fn, 'fn');
    let told = false;
    return function (this: unknown, ...args: unknown[]) {
      if (!told && !(code !== undefined && warned.has(code))) {
        core.warn(code === undefined ? 'DeprecationWarning' : `[${code}] DeprecationWarning`, message);
      }
      told = true;
      if (code !== undefined) warned.add(code);
      return apply(fn, this, args) as unknown;
    };
  };
}

function inherits(constructor: Fn & { prototype: object }, parent: Fn & { prototype: object }): void {
  Object.defineProperty(constructor, 'super_', { value: parent, writable: true, configurable: true });
  Object.setPrototypeOf(constructor.prototype, parent.prototype);
}

function isDeepStrictEqual(core: Core, a: unknown, b: unknown): boolean {
  try {
    const assert: Pick<typeof Assert, 'deepStrictEqual'> = core.part('assert');
    assert.deepStrictEqual(a, b);
    return true;
  } catch {
    return false;
  }
}

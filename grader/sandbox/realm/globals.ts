import type { Core } from './core.js';
import { defineGlobal, defineLazyGlobal } from './define.js';
import { installDisposableIterators } from './disposable-iterators.js';
import { defineProperty } from './natives.js';
import { fetch } from './no-network.js';
import type { PartName, Parts } from './load-part.js';

/** Puts the functions of the core on the global object, as they are in Node: enumerable; `fetch` is with them. */
export function defineFunctions(core: Core): void {
  const { setTimeout, setInterval, setImmediate, clearTimeout, clearInterval, clearImmediate, queueMicrotask } = core;
  const functions = {
    setTimeout,
    setInterval,
    setImmediate,
    clearTimeout,
    clearInterval,
    clearImmediate,
    queueMicrotask,
    fetch,
  };
  for (const name in functions) defineGlobal(name, functions[name as keyof typeof functions], true);
  definePromisified(core, 'setTimeout');
  definePromisified(core, 'setImmediate');
}

/** What `util.promisify` makes of a timer function. */
function definePromisified(core: Core, name: 'setTimeout' | 'setImmediate'): void {
  defineProperty(core[name], Symbol.for('nodejs.util.promisify.custom'), {
    get: () => core.part('modules').timersPromises[name],
    enumerable: true,
    configurable: true,
  });
}

/** Puts on the global object what is loaded when it is first touched. */
export function defineParts(core: Core): void {
  const define = <Name extends PartName>(
    part: Name,
    names: readonly (keyof Parts[Name] & string)[],
    visible = false,
  ): void => {
    for (let i = 0; i < names.length; i += 1) {
      const name = names[i]!;
      defineLazyGlobal(name, () => core.part(part)[name], visible);
    }
  };
  define('web', ['AbortController', 'AbortSignal', 'CustomEvent', 'DOMException', 'Event', 'EventTarget']);
  define('url', ['URL', 'URLSearchParams']);
  define('text', ['TextDecoder', 'TextDecoderStream', 'TextEncoder', 'TextEncoderStream']);
  define('text', ['atob', 'btoa'], true);
  define('clone', ['structuredClone'], true);
  define('crypto', ['crypto'], true);
  define('streams', STREAMS);
  if (!('DisposableStack' in globalThis)) {
    define('disposal', ['SuppressedError', 'DisposableStack', 'AsyncDisposableStack']);
  }
  installDisposableIterators();
}

const STREAMS: readonly (keyof Parts['streams'])[] = [
  ...(['ReadableStream', 'ReadableStreamBYOBReader', 'ReadableStreamBYOBRequest'] as const),
  ...(['ReadableStreamDefaultController', 'ReadableStreamDefaultReader', 'ReadableByteStreamController'] as const),
  ...(['WritableStream', 'WritableStreamDefaultController', 'WritableStreamDefaultWriter'] as const),
  ...(['TransformStream', 'TransformStreamDefaultController'] as const),
  ...(['ByteLengthQueuingStrategy', 'CountQueuingStrategy'] as const),
];

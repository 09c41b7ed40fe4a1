import 'core-js/modules/es.suppressed-error.constructor.js';
import 'core-js/modules/es.disposable-stack.constructor.js';
import 'core-js/modules/es.async-disposable-stack.constructor.js';

/** What explicit resource management needs where V8 has it not yet. The polyfills put it on the global object, which the loader clears up. */
export function create() {
  const { SuppressedError, DisposableStack, AsyncDisposableStack } = globalThis;
  return { SuppressedError, DisposableStack, AsyncDisposableStack };
}

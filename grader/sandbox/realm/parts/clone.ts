import 'core-js/modules/web.structured-clone.js';

/** `structuredClone`. The polyfills put it on the global object, which the loader clears up. */
export function create() {
  const { structuredClone } = globalThis;
  return { structuredClone };
}

import 'core-js/modules/web.structured-clone.js';

/** `structuredClone`. `globalThis` is the part's own: see `LoadPart`. */
export function create() {
  const { structuredClone } = globalThis;
  return { structuredClone };
}

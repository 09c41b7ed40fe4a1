/** The line that opens a submission's function. What it takes is named so that no submission declares it by chance. */
export const OPENING = '(async(require,$builtin,$probe)=>{"use strict";';

/** How a bundle says at its end what it exports, and how one says it whose source is a CommonJS module. */
const EXPORTS = /export\{([^{}]*)\};?\s*$/;
const DEFAULT = /export default (\w+\(\));?\s*$/;

/**
 * Makes a bundled module into an async function that gives what the module exports: an `await` may stand in it as at
 * the top of a module, and it runs as often as a fresh module is needed, while V8 compiles it once. Every line stays
 * where it is.
 *
 * @param code what esbuild made of a module, begun with `OPENING`
 * @param exports the names that it exports
 * @returns an expression
 */
export function asFunction(code: string, exports: readonly string[]): string {
  if (exports.length === 0) return `${code}return{__proto__:null}})`;
  const list = EXPORTS.exec(code);
  if (list !== null) return `${code.slice(0, list.index)}return{__proto__:null,${getters(list[1] ?? '')}}})`;
  const common = DEFAULT.exec(code);
  if (common === null) throw new Error('the compiler ended a module in a way that is not known');
  return `${code.slice(0, common.index)}const $default=${common[1] ?? ''};return{__proto__:null,${getter('$default', 'default')}}})`;
}

/** A getter each, so that what is read is what the name means then. */
function getters(list: string): string {
  const pairs = list.split(',').map((entry) => entry.trim().split(/\s+as\s+/));
  return pairs.map(([local = '', exported = local]) => getter(local, exported)).join(',');
}

function getter(local: string, exported: string): string {
  return `get ${exported}(){return ${local}}`;
}

import { apply, defineProperty, indexInText } from './natives.js';

const { toString: sourceOf } = Function.prototype;

/**
 * Has every function whose source stands in a script look like a built-in one. A submission that is handed functions of
 * the checks' own, as those that are tested by a test file, is to judge them by what they do.
 *
 * @param script a function that holds all of the script
 */
export function hideSource(script: object): void {
  const source = apply(sourceOf, script, []) as string;
  const toString = function (this: unknown): string {
    const own = apply(sourceOf, this, []) as string;
    return (apply(indexInText, source, [own]) as number) < 0 ? own : 'function () { [native code] }';
  };
  defineProperty(Function.prototype, 'toString', { value: toString, writable: true, configurable: true });
}

/**
 * What a Node-style function calls when it is finished: the error comes first, then the value.
 *
 * `null` or `undefined` in the place of the error means that all went well. Anything else is an error, `0`, `''` and
 * `false` too.
 */
export type Done<T> = (error: unknown, value?: T) => void;

/**
 * Turns work that reports to a callback into a promise.
 *
 * Calls `fn` once, before it returns itself, and hands it a `done` function. `fn` may call `done` before it returns or later. The first
 * thing that happens decides, and whatever comes after it is ignored:
 *
 * - `done(null, value)` or `done(undefined, value)`: the promise resolves to `value`, whatever it is; to `undefined`
 *   when there is none
 * - `done(error)`: the promise rejects with that very error
 * - `fn` itself throws: the promise rejects with what was thrown
 *
 * @param fn starts the work; what it returns does not matter
 * @returns a promise of the value; it settles the moment the outcome is known
 * @example
 * const text = await fromCallback<string>((done) => readFile('notes.txt', 'utf8', done));
 * // the text of the file; a rejection with the file system's error when there is no such file
 */
export function fromCallback<T>(fn: (done: Done<T>) => void): Promise<T> {
  throw new Error('not implemented');
}

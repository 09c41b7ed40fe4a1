/**
 * Makes sure that something is set up once, whoever asks for it and when.
 *
 * Nothing is set up before it is asked for. The first call starts `init`; all calls while it runs wait for that same
 * run, and all calls after it get its value at once, whatever the value is. Each function that `once` gives has a value
 * of its own.
 *
 * A failure is not kept: when `init` rejects, or throws, everybody who waited for that run gets the very error, and the
 * next call after that starts `init` anew, once for all who call then.
 *
 * @param init sets up and gives the value; never under way twice at the same time
 * @returns a function that gives a promise of the value
 *
 * @example
 * const database = once(() => connect('db.example'));
 * await Promise.all([database(), database()]); // the same connection twice; connect was called once
 */
export function once<T>(init: () => Promise<T>): () => Promise<T> {
  throw new Error('not implemented');
}

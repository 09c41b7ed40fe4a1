/** Has work done with a value, inside of what stands before and after the `yield`. */
export type Manager<Value> = <Result>(work: (value: Value) => Promise<Result>) => Promise<Result | undefined>;

/**
 * Makes a context manager of an async generator that yields once: what stands before the `yield` opens, what stands
 * after it closes, and the work is done while the generator stands at its `yield`.
 *
 * The work gets the value that was yielded. An error of the work, whatever it is, thrown at once or as a rejection, is
 * thrown in the generator at the `yield`, so that its `try`, `catch` and `finally` see it. Every use has a generator of
 * its own; uses may overlap.
 *
 * @param generatorFunction called with the arguments of the use
 * @returns a function that takes the arguments and gives a function that takes the work; that one resolves to the
 *   result of the work when the generator has ended, or to `undefined` when the generator caught the error and ended
 * @throws what comes out of the generator: the error of the work if it lets that through, or one of its own; an `Error`
 *   with the message `the generator did not yield` when it ends without a `yield`, and then the work is not done; one
 *   with the message `the generator yielded more than once` when there is a second `yield`, and then the generator is
 *   closed with `return()`, so that its `finally` runs
 *
 * @example
 * const heated = contextManager(async function* (degrees: number) {
 *   const oven = await heatUp(degrees);
 *   try {
 *     yield oven;
 *   } finally {
 *     await oven.coolDown();
 *   }
 * });
 * const cake = await heated(180)(async (oven) => oven.bake('dough'));
 */
export function contextManager<Args extends unknown[], Value>(
  generatorFunction: (...args: Args) => AsyncGenerator<Value, void, void>,
): (...args: Args) => Manager<Value> {
  throw new Error('not implemented');
}

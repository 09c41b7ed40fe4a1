/**
 * A coroutine made of a generator: it yields how many milliseconds it wants to sleep, is sent the time at which it goes
 * on, and returns its result.
 */
export type Coroutine<T> = Generator<number, T, number>;

/**
 * A small event loop for such coroutines. Nothing of a coroutine runs before `run` is called. Several loops may run at
 * the same time, and none knows of the others.
 *
 * @example
 * function* cook(dish: string, ms: number): Coroutine<string> {
 *   console.log(`${dish}: on the stove`);
 *   const now = yield ms;
 *   return `${dish} after ${now} ms`;
 * }
 *
 * const loop = new MiniLoop<string>();
 * loop.spawn(cook('soup', 300));
 * loop.spawn(cook('rice', 200));
 * await loop.run(); // ['soup after 300 ms', 'rice after 200 ms'], after 300 ms and not 500
 */
export class MiniLoop<T> {
  /**
   * Hands a coroutine to the loop. Called before `run`, or by a coroutine while the loop runs: then the new one starts
   * at that very time, after all others that are due then.
   */
  spawn(coroutine: Coroutine<T>): void {
    throw new Error('not implemented');
  }

  /**
   * Runs all coroutines until the last one has returned; called once. All those that were spawned before start at once.
   * One that yields `ms` (a whole number, 1 or more) goes on `ms` milliseconds later, and the thread is free in the
   * meantime. What its `yield` gives it is the time at which it goes on, in milliseconds since `run` was called.
   *
   * Of several that are due at the same time, the one that was spawned first goes first, whenever it fell asleep.
   * When the promise settles, no timer is left behind.
   *
   * @returns what each coroutine returned, in the order of spawning; with no coroutine, an empty list at once
   * @throws the error that a coroutine throws, at the moment it does; from then on, no coroutine begins or goes on
   */
  async run(): Promise<T[]> {
    throw new Error('not implemented');
  }
}

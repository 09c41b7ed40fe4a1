/**
 * Gives the numbers from `start` up to, and not including, `end`, one at a time; from 5 up to 3 there are none. Write it
 * as an async generator.
 *
 * Each number is waited for only when somebody asks for it, and nothing begins before the first is asked for. After the
 * last number there is no more wait. When nobody wants more, nothing is left behind. Two ranges have nothing to do with
 * each other.
 *
 * @param ms how long to wait before each number, in milliseconds
 *
 * @example
 * for await (const n of asyncRange(1, 4, 500)) console.log(n); // 1 after 0.5 s, 2 after 1 s, 3 after 1.5 s
 */
export async function* asyncRange(start: number, end: number, ms: number): AsyncGenerator<number, void, void> {
  throw new Error('not implemented');
}

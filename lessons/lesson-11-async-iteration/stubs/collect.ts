/**
 * Takes all items of a source, one after another, and gives what `map` makes of them.
 *
 * `map` is awaited before the next item is asked for. It gets the item, and is called once for each.
 *
 * @param source anything that `for await` takes: an async iterable, or a plain one, of values or of promises
 * @param map gives a value, or a promise of one
 * @returns the values in the order of the items, `0` and `undefined` too; of an empty source, an empty list
 * @throws the first error: of `map`, and then the source is told to stop, by its `return`, before the error comes out;
 *   or of the source, as it comes
 *
 * @example
 * const squares = await collect(asyncRange(1, 4, 100), async (n) => n * n);
 * // squares: [1, 4, 9]
 */
export async function collect<T, R>(
  source: AsyncIterable<T> | Iterable<T | Promise<T>>,
  map: (item: T) => R | Promise<R>,
): Promise<R[]> {
  throw new Error('not implemented');
}

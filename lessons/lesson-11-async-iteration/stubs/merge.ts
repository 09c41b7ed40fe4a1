/**
 * Makes one source of several: gives the items of all of them as they come, and each source's own in its order.
 *
 * Nothing begins before the first item is asked for; then all sources are at work together. A source that is done does
 * not end the others. However long the reader takes for an item, no source gets further than one item ahead of what the
 * reader has taken from it. Not every source has a `return`.
 *
 * What comes while the reader is busy waits, in the order in which it came; a failure, too. When the reader comes to the
 * failure of a source, or breaks off, all sources that have neither ended nor failed are told to stop at once, by one
 * call of their `return`, and the merge is over when they have stopped. From then on their errors are nobody's business,
 * those of `return` included.
 *
 * @throws the error of the first source that fails, after the items that came before it
 *
 * @example
 * // gulls: one after 1 s and after 2 s; owls: one after 1.5 s
 * for await (const bird of merge(gulls, owls)) console.log(bird); // gull, owl, gull
 */
export async function* merge<T>(...sources: readonly AsyncIterable<T>[]): AsyncGenerator<T, void, void> {
  throw new Error('not implemented');
}

// sequential-await: reads one source to its end before the next
export async function* merge<T>(...sources: AsyncIterable<T>[]): AsyncGenerator<T, void, void> {
  for (const source of sources) yield* source;
}

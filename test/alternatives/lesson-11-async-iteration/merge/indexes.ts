// a list with a place for each source
export async function* merge<T>(...sources: AsyncIterable<T>[]): AsyncGenerator<T, void, void> {
  const iterators = sources.map((source) => source[Symbol.asyncIterator]());
  const over = iterators.map(() => false);
  const answers: (Promise<{ index: number; result?: IteratorResult<T>; error?: unknown; failed: boolean }> | null)[] = [];
  const ask = (index: number) =>
    (answers[index] = iterators[index]!.next().then(
      (result) => ({ index, result, failed: false }),
      (error: unknown) => ({ index, error, failed: true }),
    ));
  try {
    iterators.forEach((_, index) => ask(index));
    while (over.includes(false)) {
      const { index, result, error, failed } = await Promise.race(answers.filter((answer) => answer !== null));
      if (failed || result!.done) {
        over[index] = true;
        answers[index] = null;
        if (failed) throw error;
        continue;
      }
      yield result!.value;
      ask(index);
    }
  } finally {
    await Promise.allSettled(iterators.filter((_, index) => !over[index]).map(async (iterator) => iterator.return?.()));
  }
}

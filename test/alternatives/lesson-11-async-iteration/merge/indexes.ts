// a list with a place for each source, and a race in which the places stand in the order of their answers
type Answer<T> = { index: number; result?: IteratorResult<T>; error?: unknown; failed: boolean };
export async function* merge<T>(...sources: AsyncIterable<T>[]): AsyncGenerator<T, void, void> {
  const iterators = sources.map((source) => source[Symbol.asyncIterator]());
  const over = iterators.map(() => false);
  const answers: (Promise<Answer<T>> | null)[] = [];
  const order: number[] = [];
  const ask = (index: number) => {
    answers[index] = iterators[index]!
      .next()
      .then(
        (result): Answer<T> => ({ index, result, failed: false }),
        (error: unknown): Answer<T> => ({ index, error, failed: true }),
      )
      .then((answer) => {
        if (answer.failed || answer.result!.done) over[index] = true;
        order.push(index);
        return answer;
      });
  };
  try {
    iterators.forEach((_, index) => ask(index));
    while (answers.some((answer) => answer !== null)) {
      const came = order.map((index) => answers[index]!);
      const { index, result, error, failed } = await Promise.race([...came, ...answers.filter((answer) => answer !== null)]);
      order.splice(order.indexOf(index), 1);
      answers[index] = null;
      if (failed) throw error;
      if (result!.done) continue;
      yield result!.value;
      ask(index);
    }
  } finally {
    await Promise.allSettled(iterators.filter((_, index) => !over[index]).map(async (iterator) => iterator.return?.()));
  }
}

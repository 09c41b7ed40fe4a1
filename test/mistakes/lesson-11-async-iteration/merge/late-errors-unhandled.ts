// unhandled-rejection: nobody looks at the promises of the others after the end
export async function* merge<T>(...sources: AsyncIterable<T>[]): AsyncGenerator<T, void, void> {
  const asked = new Map<AsyncIterator<T>, Promise<any>>();
  const ask = (iterator: AsyncIterator<T>) => {
    asked.set(iterator, iterator.next().then((result) => ({ iterator, result }), (error) => {
      asked.delete(iterator);
      throw error;
    }));
  };
  try {
    for (const source of sources) ask(source[Symbol.asyncIterator]());
    while (asked.size > 0) {
      const entries = [...asked.values()];
      const { iterator, result } = await new Promise<any>((resolve, reject) => {
        let settled = false;
        for (const each of entries) {
          each.then(
            (answer) => { settled = true; resolve(answer); },
            (error) => { if (settled) throw error; settled = true; reject(error); },
          );
        }
      });
      if (result.done) asked.delete(iterator);
      else {
        yield result.value;
        ask(iterator);
      }
    }
  } finally {
    await Promise.allSettled([...asked.keys()].map(async (iterator) => iterator.return?.()));
  }
}

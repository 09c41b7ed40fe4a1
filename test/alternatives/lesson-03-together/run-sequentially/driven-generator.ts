// a plain generator yields promises to a small driver; no await anywhere
export function runSequentially<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  return drive(
    (function* (): Generator<Promise<T>, T[], T> {
      const results: T[] = [];
      for (const task of tasks) results.push(yield task());
      return results;
    })(),
  );
}

function drive<T, Result>(generator: Generator<Promise<T>, Result, T>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const step = (advance: () => IteratorResult<Promise<T>, Result>) => {
      try {
        const { done, value } = advance();
        if (done) return resolve(value as Result);
        (value as Promise<T>).then(
          (result) => step(() => generator.next(result)),
          (error) => step(() => generator.throw(error)),
        );
      } catch (error) {
        reject(error);
      }
    };
    step(() => generator.next(undefined as never));
  });
}

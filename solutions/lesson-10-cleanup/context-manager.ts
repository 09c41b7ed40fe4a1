export type Manager<Value> = <Result>(work: (value: Value) => Promise<Result>) => Promise<Result | undefined>;

/** Makes a context manager of an async generator that yields once. */
export function contextManager<Args extends unknown[], Value>(
  generatorFunction: (...args: Args) => AsyncGenerator<Value, void, void>,
): (...args: Args) => Manager<Value> {
  return (...args) =>
    async <Result>(work: (value: Value) => Promise<Result>) => {
      const generator = generatorFunction(...args);
      const opened = await generator.next();
      if (opened.done) throw new Error('the generator did not yield');
      let result: Result | undefined;
      let close = () => generator.next();
      try {
        result = await work(opened.value);
      } catch (error) {
        // What becomes of the error is for the generator to say: it lets it out, throws another one, or ends.
        close = () => generator.throw(error);
      }
      const closed = await close();
      if (closed.done) return result;
      await generator.return();
      throw new Error('the generator yielded more than once');
    };
}

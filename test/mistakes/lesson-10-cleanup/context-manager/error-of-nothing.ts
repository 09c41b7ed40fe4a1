// wrong-error: takes an error that counts as false for none
export function contextManager<Args extends unknown[], Value>(
  generatorFunction: (...args: Args) => AsyncGenerator<Value, void, void>,
) {
  return (...args: Args) =>
    async <Result>(work: (value: Value) => Promise<Result>) => {
      const gen = generatorFunction(...args);
      const first = await gen.next();
      if (first.done) throw new Error('the generator did not yield');
      let error: unknown;
      let result: Result | undefined;
      try {
        result = await work(first.value);
      } catch (e) {
        error = e;
      }
      const end = error ? await gen.throw(error) : await gen.next();
      if (!end.done) {
        await gen.return();
        throw new Error('the generator yielded more than once');
      }
      return result;
    };
}

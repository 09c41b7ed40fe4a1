// leaked-resource: goes on only when the work went well
export function contextManager(generatorFunction: (...args: any[]) => AsyncGenerator<any, void, void>) {
  return (...args: any[]) => async (work: (value: any) => Promise<any>) => {
    const generator = generatorFunction(...args);
    const { value, done } = await generator.next();
    if (done) throw new Error('the generator did not yield');
    const result = await work(value);
    const end = await generator.next();
    if (!end.done) {
      await generator.return();
      throw new Error('the generator yielded more than once');
    }
    return result;
  };
}

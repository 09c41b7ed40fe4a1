// never-called: reports the second yield of failed work as the error of the work
export function contextManager(generatorFunction: (...args: any[]) => AsyncGenerator<any, void, void>) {
  return (...args: any[]) => async (work: (value: any) => Promise<any>) => {
    const generator = generatorFunction(...args);
    const { value, done } = await generator.next();
    if (done) throw new Error('the generator did not yield');
    try {
      const result = await work(value);
      if ((await generator.next()).done) return result;
      await generator.return();
      throw new Error('the generator yielded more than once');
    } catch (error) {
      await generator.throw(error);
    }
  };
}

// never-called: does not hand the arguments on
export function contextManager(generatorFunction: (...args: any[]) => AsyncGenerator<any, void, void>) {
  return () => async (work: (value: any) => Promise<any>) => {
    const generator = generatorFunction();
    const { value, done } = await generator.next();
    if (done) throw new Error('the generator did not yield');
    let result: unknown;
    try {
      result = await work(value);
    } catch (error) {
      if ((await generator.throw(error)).done) return undefined;
      await generator.return();
      throw new Error('the generator yielded more than once');
    }
    if ((await generator.next()).done) return result;
    await generator.return();
    throw new Error('the generator yielded more than once');
  };
}

// threw: makes one generator, which is used up after the first use
export function contextManager(generatorFunction: (...args: any[]) => AsyncGenerator<any, void, void>) {
  let generator: AsyncGenerator<any, void, void> | undefined;
  return (...args: any[]) => async (work: (value: any) => Promise<any>) => {
    generator ??= generatorFunction(...args);
    const { value, done } = await generator.next();
    if (done) throw new Error('the generator did not yield');
    let result: unknown;
    try {
      result = await work(value);
    } catch (error) {
      if ((await generator.throw(error)).done) return undefined;
      throw new Error('the generator yielded more than once');
    }
    if ((await generator.next()).done) return result;
    throw new Error('the generator yielded more than once');
  };
}

// threw: takes a yielded 0 for nothing
export function contextManager(generatorFunction: (...args: any[]) => AsyncGenerator<any, void, void>) {
  return (...args: any[]) => async (work: (value: any) => Promise<any>) => {
    const generator = generatorFunction(...args);
    const { value } = await generator.next();
    if (!value) throw new Error('the generator did not yield');
    let result: unknown;
    try {
      result = await work(value);
    } catch (error) {
      const end = await generator.throw(error);
      if (end.done) return undefined;
      await generator.return();
      throw new Error('the generator yielded more than once');
    }
    const end = await generator.next();
    if (end.done) return result;
    await generator.return();
    throw new Error('the generator yielded more than once');
  };
}

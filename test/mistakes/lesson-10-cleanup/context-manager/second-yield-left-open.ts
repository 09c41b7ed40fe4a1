// never-called: refuses a second yield and leaves the generator standing there
export function contextManager(generatorFunction: (...args: any[]) => AsyncGenerator<any, void, void>) {
  return (...args: any[]) => async (work: (value: any) => Promise<any>) => {
    const generator = generatorFunction(...args);
    const { value, done } = await generator.next();
    if (done) throw new Error('the generator did not yield');
    let result: unknown;
    try {
      result = await work(value);
    } catch (error) {
      if (!(await generator.throw(error)).done) throw new Error('the generator yielded more than once');
      return undefined;
    }
    if (!(await generator.next()).done) throw new Error('the generator yielded more than once');
    return result;
  };
}

// wrong-error: throws the error of the work even if the generator has caught it
export function contextManager(generatorFunction: (...args: any[]) => AsyncGenerator<any, void, void>) {
  return (...args: any[]) => async (work: (value: any) => Promise<any>) => {
    const generator = generatorFunction(...args);
    const { value, done } = await generator.next();
    if (done) throw new Error('the generator did not yield');
    let result: unknown;
    try {
      result = await work(value);
    } catch (error) {
      const end = await generator.throw(error);
      if (!end.done) {
        await generator.return();
        throw new Error('the generator yielded more than once');
      }
      throw error;
    }
    const end = await generator.next();
    if (!end.done) {
      await generator.return();
      throw new Error('the generator yielded more than once');
    }
    return result;
  };
}

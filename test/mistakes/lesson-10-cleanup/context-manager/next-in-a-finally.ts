// wrong-value: the generator never learns of the error
export function contextManager(generatorFunction: (...args: any[]) => AsyncGenerator<any, void, void>) {
  return (...args: any[]) => async (work: (value: any) => Promise<any>) => {
    const generator = generatorFunction(...args);
    const { value, done } = await generator.next();
    if (done) throw new Error('the generator did not yield');
    try {
      return await work(value);
    } finally {
      const end = await generator.next();
      if (!end.done) {
        await generator.return();
        throw new Error('the generator yielded more than once');
      }
    }
  };
}

// floating-promise: tells the generator to go on and does not wait for it
export function contextManager(generatorFunction: (...args: any[]) => AsyncGenerator<any, void, void>) {
  return (...args: any[]) => async (work: (value: any) => Promise<any>) => {
    const generator = generatorFunction(...args);
    const { value, done } = await generator.next();
    if (done) throw new Error('the generator did not yield');
    try {
      const result = await work(value);
      void generator.next();
      return result;
    } catch (error) {
      void generator.throw(error);
      throw error;
    }
  };
}

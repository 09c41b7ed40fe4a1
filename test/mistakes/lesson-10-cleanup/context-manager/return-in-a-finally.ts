// never-called: uses return() for every way out, so what stands behind the yield is skipped
export function contextManager(generatorFunction: (...args: any[]) => AsyncGenerator<any, void, void>) {
  return (...args: any[]) => async (work: (value: any) => Promise<any>) => {
    const generator = generatorFunction(...args);
    const { value, done } = await generator.next();
    if (done) throw new Error('the generator did not yield');
    try {
      return await work(value);
    } finally {
      await generator.return();
    }
  };
}

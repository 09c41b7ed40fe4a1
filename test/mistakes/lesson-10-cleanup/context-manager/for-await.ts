// wrong-value: does the work in a for await loop, which tells the generator nothing of an error
export function contextManager(generatorFunction: (...args: any[]) => AsyncGenerator<any, void, void>) {
  return (...args: any[]) => async (work: (value: any) => Promise<any>) => {
    let result: unknown;
    let count = 0;
    for await (const value of generatorFunction(...args)) {
      count += 1;
      if (count === 2) throw new Error('the generator yielded more than once');
      result = await work(value);
    }
    if (count === 0) throw new Error('the generator did not yield');
    return result;
  };
}

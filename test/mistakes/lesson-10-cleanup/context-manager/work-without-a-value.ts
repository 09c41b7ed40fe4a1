// started-too-early: does the work although nothing was yielded
export function contextManager(generatorFunction: (...args: any[]) => AsyncGenerator<any, void, void>) {
  return (...args: any[]) => async (work: (value: any) => Promise<any>) => {
    const generator = generatorFunction(...args);
    const { value } = await generator.next();
    let end;
    let result: unknown;
    try {
      result = await work(value);
      end = () => generator.next();
    } catch (error) {
      end = () => generator.throw(error);
    }
    if (!(await end()).done) {
      await generator.return();
      throw new Error('the generator yielded more than once');
    }
    return result;
  };
}

// leaked-resource: hears of rejections only, and not of work that throws at once
export function contextManager(generatorFunction: (...args: any[]) => AsyncGenerator<any, void, void>) {
  return (...args: any[]) => async (work: (value: any) => Promise<any>) => {
    const generator = generatorFunction(...args);
    const { value, done } = await generator.next();
    if (done) throw new Error('the generator did not yield');
    const [way, outcome] = await work(value).then(
      (result) => ['next', result] as const,
      (error) => ['throw', error] as const,
    );
    const end = way === 'next' ? await generator.next() : await generator.throw(outcome);
    if (!end.done) {
      await generator.return();
      throw new Error('the generator yielded more than once');
    }
    return way === 'next' ? outcome : undefined;
  };
}

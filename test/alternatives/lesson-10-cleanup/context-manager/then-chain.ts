// a chain of then
export function contextManager(generatorFunction: (...args: any[]) => AsyncGenerator<any, void, void>) {
  return (...args: any[]) => (work: (value: any) => Promise<any>) => {
    const generator = generatorFunction(...args);
    const end = ({ done }: IteratorResult<any, void>) =>
      done
        ? undefined
        : generator.return().then(() => {
            throw new Error('the generator yielded more than once');
          });
    return generator.next().then(({ done, value }) => {
      if (done) throw new Error('the generator did not yield');
      return Promise.resolve(value)
        .then(work)
        .then(
          (result) => generator.next().then(end).then(() => result),
          (error) => generator.throw(error).then(end),
        );
    });
  };
}

// the oddest: another generator around it, whose yield is the student's own
export function contextManager(generatorFunction: (...args: any[]) => AsyncGenerator<any, void, void>) {
  return (...args: any[]) => async (work: (value: any) => Promise<any>) => {
    let yields = 0;
    let outcome: { result: unknown } | undefined;
    const inner = generatorFunction(...args);
    let tell = () => inner.next();
    while (true) {
      const step = await tell();
      if (step.done) break;
      yields += 1;
      if (yields > 1) {
        await inner.return(undefined);
        throw new Error('the generator yielded more than once');
      }
      const [settled] = await Promise.allSettled([new Promise((resolve) => resolve(work(step.value)))]);
      if (settled.status === 'fulfilled') outcome = { result: settled.value };
      else tell = () => inner.throw(settled.reason);
    }
    if (yields === 0) throw new Error('the generator did not yield');
    return outcome?.result;
  };
}

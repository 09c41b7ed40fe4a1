// counts in whole nanoseconds, and folds the workers into one promise
export function workLog(workers: readonly { name: string; work: () => Promise<unknown> }[]): Promise<string[]> {
  const start = process.hrtime.bigint();
  const lines: string[] = [];
  const write = (event: string): void => {
    lines.push(`${(process.hrtime.bigint() - start + 500_000_000n) / 1_000_000_000n}s ${event}`);
  };
  const all = workers.reduce<Promise<unknown>>((others, { name, work }) => {
    write(`${name} started`);
    const mine = work().then(() => write(`${name} finished`));
    return Promise.all([others, mine]);
  }, Promise.resolve());
  return all.then(() => lines);
}

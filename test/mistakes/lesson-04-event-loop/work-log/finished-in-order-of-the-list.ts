// wrong-value: writes who finished in the order of the list
interface Worker {
  readonly name: string;
  readonly work: () => Promise<unknown>;
}

export async function workLog(workers: readonly Worker[]): Promise<string[]> {
  const start = performance.now();
  const lines: string[] = [];
  const write = (what: string) => lines.push(`${Math.round((performance.now() - start) / 1_000)}s ${what}`);
  const running = workers.map(({ name, work }) => {
    write(`${name} started`);
    return work();
  });
  const ended = Promise.all(running);
  for (const [index, work] of running.entries()) {
    await Promise.race([work, ended]);
    write(`${workers[index]?.name} finished`);
  }
  return lines;
}

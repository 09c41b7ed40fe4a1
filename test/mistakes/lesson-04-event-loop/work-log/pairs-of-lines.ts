// wrong-order: puts both lines of each worker together
interface Worker {
  readonly name: string;
  readonly work: () => Promise<unknown>;
}

export async function workLog(workers: readonly Worker[]): Promise<string[]> {
  const start = performance.now();
  const line = (what: string) => `${Math.round((performance.now() - start) / 1_000)}s ${what}`;
  const pairs = workers.map(async ({ name, work }) => {
    const started = line(`${name} started`);
    await work();
    return [started, line(`${name} finished`)];
  });
  return (await Promise.all(pairs)).flat();
}

// wrong-value: writes 0s for every start, whenever it was
interface Worker {
  readonly name: string;
  readonly work: () => Promise<unknown>;
}

export async function workLog(workers: readonly Worker[]): Promise<string[]> {
  const start = performance.now();
  const lines = workers.map(({ name }) => `0s ${name} started`);
  await Promise.all(
    workers.map(async ({ name, work }) => {
      await work();
      lines.push(`${Math.round((performance.now() - start) / 1_000)}s ${name} finished`);
    }),
  );
  return lines;
}

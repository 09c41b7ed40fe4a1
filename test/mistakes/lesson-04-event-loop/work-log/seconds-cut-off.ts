// wrong-value: cuts the seconds off instead of rounding them
interface Worker {
  readonly name: string;
  readonly work: () => Promise<unknown>;
}

export async function workLog(workers: readonly Worker[]): Promise<string[]> {
  const start = performance.now();
  const lines: string[] = [];
  const write = (what: string) => lines.push(`${Math.floor((performance.now() - start) / 1_000)}s ${what}`);
  await Promise.all(
    workers.map(async ({ name, work }) => {
      write(`${name} started`);
      await work();
      write(`${name} finished`);
    }),
  );
  return lines;
}

// wrong-value: one list of lines for all calls
interface Worker {
  readonly name: string;
  readonly work: () => Promise<unknown>;
}

const lines: string[] = [];

export async function workLog(workers: readonly Worker[]): Promise<string[]> {
  const start = performance.now();
  const write = (what: string) => lines.push(`${Math.round((performance.now() - start) / 1_000)}s ${what}`);
  await Promise.all(
    workers.map(async ({ name, work }) => {
      write(`${name} started`);
      await work();
      write(`${name} finished`);
    }),
  );
  return lines;
}

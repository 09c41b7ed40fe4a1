// wrong-value: counts the seconds from the start of the program
interface Worker {
  readonly name: string;
  readonly work: () => Promise<unknown>;
}

const start = performance.now();

export async function workLog(workers: readonly Worker[]): Promise<string[]> {
  const lines: string[] = [];
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

// floating-promise: returns the lines while everybody is still working
interface Worker {
  readonly name: string;
  readonly work: () => Promise<unknown>;
}

export async function workLog(workers: readonly Worker[]): Promise<string[]> {
  const start = performance.now();
  const lines: string[] = [];
  const write = (what: string) => lines.push(`${Math.round((performance.now() - start) / 1_000)}s ${what}`);
  workers.forEach(async ({ name, work }) => {
    write(`${name} started`);
    await work();
    write(`${name} finished`);
  });
  return lines;
}

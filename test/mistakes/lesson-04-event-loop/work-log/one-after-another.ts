// sequential-await: the next worker starts when the one before has finished
interface Worker {
  readonly name: string;
  readonly work: () => Promise<unknown>;
}

export async function workLog(workers: readonly Worker[]): Promise<string[]> {
  const start = performance.now();
  const lines: string[] = [];
  const write = (what: string) => lines.push(`${Math.round((performance.now() - start) / 1_000)}s ${what}`);
  for (const { name, work } of workers) {
    write(`${name} started`);
    await work();
    write(`${name} finished`);
  }
  return lines;
}

export interface Worker {
  readonly name: string;
  readonly work: () => Promise<unknown>;
}

/** Runs all workers together and tells when each of them started and finished, in the order in which it happened. */
export async function workLog(workers: readonly Worker[]): Promise<string[]> {
  const start = performance.now();
  const lines: string[] = [];
  const write = (event: string) => {
    lines.push(`${Math.round((performance.now() - start) / 1_000)}s ${event}`);
  };

  await Promise.all(
    workers.map(async ({ name, work }) => {
      write(`${name} started`);
      await work();
      write(`${name} finished`);
    }),
  );
  return lines;
}

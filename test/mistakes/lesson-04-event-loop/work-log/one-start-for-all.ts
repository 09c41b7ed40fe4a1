// wrong-value: keeps the start outside the function, where the next call moves it
let start = 0;

export async function workLog(workers: readonly { name: string; work: () => Promise<unknown> }[]) {
  start = performance.now();
  const lines: string[] = [];
  const write = (event: string) => lines.push(`${Math.round((performance.now() - start) / 1_000)}s ${event}`);
  await Promise.all(
    workers.map(async ({ name, work }) => {
      write(`${name} started`);
      await work();
      write(`${name} finished`);
    }),
  );
  return lines;
}

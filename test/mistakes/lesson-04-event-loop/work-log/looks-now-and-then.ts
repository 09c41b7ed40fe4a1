// slow-to-fail: looks ten times a second whether all is done or something has failed
export async function workLog(workers: readonly { name: string; work: () => Promise<unknown> }[]) {
  const start = performance.now();
  const lines: string[] = [];
  const failures: unknown[] = [];
  let left = workers.length;
  const write = (event: string) => lines.push(`${Math.round((performance.now() - start) / 1_000)}s ${event}`);
  for (const { name, work } of workers) {
    write(`${name} started`);
    work().then(
      () => {
        write(`${name} finished`);
        left -= 1;
      },
      (error: unknown) => failures.push(error),
    );
  }
  while (left > 0 && failures.length === 0) await new Promise((resolve) => setTimeout(resolve, 100));
  if (failures.length > 0) throw failures[0];
  return lines;
}

// no async function: a chain of thens, and Date
interface Worker {
  readonly name: string;
  readonly work: () => Promise<unknown>;
}

export function workLog(workers: readonly Worker[]): Promise<string[]> {
  const start = Date.now();
  const seconds = () => ((Date.now() - start) / 1_000).toFixed(0);
  const lines: string[] = [];
  const running = workers.map(({ name, work }) => {
    lines.push(`${seconds()}s ${name} started`);
    return work().then(() => {
      lines.push(`${seconds()}s ${name} finished`);
    });
  });
  return Promise.all(running).then(() => lines);
}

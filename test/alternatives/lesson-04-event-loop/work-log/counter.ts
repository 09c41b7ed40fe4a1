// a promise made by hand and a count of those still working
interface Worker {
  readonly name: string;
  readonly work: () => Promise<unknown>;
}

export function workLog(workers: readonly Worker[]): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const start = process.hrtime.bigint();
    const lines: string[] = [];
    let working = workers.length;
    const write = (what: string) => {
      const ms = Number(process.hrtime.bigint() - start) / 1_000_000;
      lines.push(`${Math.round(ms / 1_000)}s ${what}`);
    };
    if (working === 0) resolve(lines);
    for (const worker of workers) {
      write(`${worker.name} started`);
      worker.work().then(() => {
        write(`${worker.name} finished`);
        working -= 1;
        if (working === 0) resolve(lines);
      }, reject);
    }
  });
}

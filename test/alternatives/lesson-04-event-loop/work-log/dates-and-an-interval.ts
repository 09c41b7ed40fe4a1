// reads the Date, beside an interval that is cleared whichever way it ends
interface Worker {
  readonly name: string;
  readonly work: () => Promise<unknown>;
}

export async function workLog(workers: readonly Worker[]): Promise<string[]> {
  const lines: { at: number; what: string }[] = [];
  const began = new Date();
  const ticking = setInterval(() => undefined, 100);
  const write = (what: string) => void lines.push({ at: new Date().valueOf() - began.valueOf(), what });
  try {
    const running: Promise<unknown>[] = [];
    workers.forEach((worker) => {
      write(`${worker.name} started`);
      running.push(worker.work().finally(() => write(`${worker.name} finished`)));
    });
    await Promise.all(running);
  } finally {
    clearInterval(ticking);
  }
  return lines.map(({ at, what }) => `${Math.floor(at / 1_000 + 0.5)}s ${what}`);
}

// collects events with a number of their own, sorts them at the end
interface Worker {
  readonly name: string;
  readonly work: () => Promise<unknown>;
}

let events = 0;

export async function workLog(workers: readonly Worker[]): Promise<string[]> {
  const start = performance.now();
  const happened = (what: string) => ({ number: events++, ms: performance.now() - start, what });
  const spans = workers.map(async ({ name, work }) => {
    const started = happened(`${name} started`);
    await work();
    return [started, happened(`${name} finished`)];
  });
  const all = (await Promise.all(spans)).flat();
  all.sort((a, b) => a.number - b.number);
  return all.map(({ ms, what }) => `${Math.round(ms / 1_000)}s ${what}`);
}

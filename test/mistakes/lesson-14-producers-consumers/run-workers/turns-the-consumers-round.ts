// wrong-value: turns the caller's list of consumers round
export async function runWorkers<I>({ producers, consumers }: { producers: readonly ((put: (i: I) => void) => Promise<void>)[]; consumers: ((i: I) => Promise<void>)[] }): Promise<number> {
  const items: I[] = []; let idle: (() => void)[] = []; let over = false; let stopped = false; let count = 0;
  const wake = () => { const w = idle; idle = []; w.forEach((f) => f()); };
  const loop = async (c: (i: I) => Promise<void>) => {
    for (;;) {
      if (stopped) return;
      if (items.length === 0) { if (over) return; await new Promise<void>((r) => idle.push(r)); continue; }
      await c(items.shift() as I); count++;
    }
  };
  try {
    await Promise.all([Promise.all(producers.map(async (p) => p((i) => { items.push(i); wake(); }))).then(() => { over = true; wake(); }), ...consumers.reverse().map(loop)]);
    return count;
  } catch (e) {
    stopped = true;
    throw e;
  }
}

// wrong-value: takes a rejection with nothing for none
export async function runWorkers<I>({ producers, consumers }: { producers: readonly ((put: (i: I) => void) => Promise<void>)[]; consumers: readonly ((i: I) => Promise<void>)[] }): Promise<number> {
  const items: I[] = []; let idle: (() => void)[] = []; let open = producers.length; let count = 0; let failure: unknown; 
  return new Promise((resolve, reject) => {
    let stopped = false;
    const wake = () => { const w = idle; idle = []; w.forEach((f) => f()); };
    const fail = (e: unknown) => { if (failure === undefined) failure = e; if (failure !== undefined) { stopped = true; reject(failure); } wake(); };
    let working = 0;
    const check = () => { if (!stopped && open === 0 && items.length === 0 && working === 0) resolve(count); };
    const loop = async (c: (i: I) => Promise<void>) => {
      for (;;) {
        if (stopped) return;
        if (items.length === 0) { check(); if (open === 0) return; await new Promise<void>((r) => idle.push(r)); continue; }
        const item = items.shift() as I; working++;
        try { await c(item); count++; } catch (e) { fail(e); }
        working--;
      }
    };
    producers.forEach(async (p) => { try { await p((i) => { items.push(i); wake(); }); } catch (e) { fail(e); } open--; wake(); check(); });
    consumers.forEach((c) => void loop(c));
    check();
  });
}

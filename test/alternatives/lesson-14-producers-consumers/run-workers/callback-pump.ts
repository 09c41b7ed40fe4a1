// callbacks: a pump hands out whatever can be handed out
export function runWorkers<I>({ producers, consumers }: { readonly producers: readonly ((put: (i: I) => void) => Promise<void>)[]; readonly consumers: readonly ((i: I) => Promise<void>)[] }): Promise<number> {
  return new Promise((resolve, reject) => {
    const items: I[] = []; const free = consumers.slice(); let busy = 0; let making = producers.length; let done = 0; let over = false;
    const end = (f: () => void) => { if (!over) { over = true; f(); } };
    const start = <A,>(f: (a: A) => Promise<void>, a: A) => { try { return Promise.resolve(f(a)); } catch (e) { return Promise.reject(e); } };
    const pump = () => {
      while (!over && items.length > 0 && free.length > 0) {
        const c = free.shift()!; busy++;
        start(c, items.shift()!).then(() => { busy--; done++; free.push(c); pump(); }, (e) => end(() => reject(e)));
      }
      if (making === 0 && busy === 0 && items.length === 0) end(() => resolve(done));
    };
    const put = (i: I) => { if (!over) { items.push(i); pump(); } };
    for (const p of producers) start(p, put).then(() => { making--; pump(); }, (e) => end(() => reject(e)));
    pump();
  });
}

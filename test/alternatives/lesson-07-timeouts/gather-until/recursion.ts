// recursion over the places of the list, and a sleep that is aborted in the end
import { setTimeout as sleep } from 'node:timers/promises';

export async function gatherUntil(tasks: any[], ms: number) {
  const c = new AbortController();
  const late = sleep(ms, undefined, { signal: c.signal }).then(
    () => ({ status: 'pending' }),
    () => ({ status: 'pending' }),
  );
  const go = (i: number): Promise<any>[] =>
    i === tasks.length
      ? []
      : [
          Promise.race([
            new Promise((r) => r(tasks[i]())).then(
              (value) => ({ status: 'fulfilled', value }),
              (reason) => ({ status: 'rejected', reason }),
            ),
            late,
          ]),
          ...go(i + 1),
        ];
  const out = await Promise.all(go(0));
  c.abort();
  return out;
}

// an event wakes the reader, who finds the ends in a list
import { EventEmitter, on } from 'node:events';
export async function* read(bus: EventEmitter, q: any[], n: number, bell: () => Promise<void>) {
  while (n-- > 0) {
    while (!q.length) await bell();
    const x = q.shift();
    if ('r' in x) throw x.r;
    yield x.v;
  }
}
export function asCompleted(ps: any[]) {
  void on;
  const bus = new EventEmitter();
  const q: any[] = [];
  for (const p of ps)
    p.then((v: any) => {
      q.push({ v });
      bus.emit('x');
    }).catch((r: any) => {
      q.push({ r });
      bus.emit('x');
    });
  return read(bus, q, ps.length, () => new Promise((r) => bus.once('x', () => r())));
}

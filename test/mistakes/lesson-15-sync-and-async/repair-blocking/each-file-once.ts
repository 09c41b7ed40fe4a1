// wrong-value: shows each file once
import { setTimeout as sleep } from 'node:timers/promises';
export async function repairBlocking(files: readonly string[], ms: number, p: { read(f: string): Promise<string>; show(s: string): void }): Promise<number> {
  let n = 0;
  for (const file of new Set(files)) { p.show(await p.read(file)); n++; await sleep(ms); }
  return n;
}

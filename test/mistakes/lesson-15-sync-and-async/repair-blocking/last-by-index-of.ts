// never-settles: finds the next file by the name of this one
import { setTimeout as sleep } from 'node:timers/promises';
export async function repairBlocking(files: readonly string[], ms: number, p: { read(f: string): Promise<string>; show(s: string): void }): Promise<number> {
  let shown = 0;
  async function next(file: string | undefined): Promise<void> {
    if (file === undefined) return;
    p.show(await p.read(file)); shown++;
    await sleep(ms);
    await next(files[files.indexOf(file) + 1]);
  }
  await next(files[0]);
  return shown;
}

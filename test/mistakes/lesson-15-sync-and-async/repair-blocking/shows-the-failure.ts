// wrong-value: puts a slide on the wall that says what cannot be read
import { setTimeout as sleep } from 'node:timers/promises';
export async function repairBlocking(files: readonly string[], ms: number, p: { read(f: string): Promise<string>; show(s: string): void }): Promise<number> {
  for (const file of files) {
    try { p.show(await p.read(file)); } catch (error) { p.show(`${file} cannot be read`); throw error; }
    await sleep(ms);
  }
  return files.length;
}

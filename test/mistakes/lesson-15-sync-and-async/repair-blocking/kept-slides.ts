// wrong-time: keeps each slide, and does not read it again
import { setTimeout as sleep } from 'node:timers/promises';
export async function repairBlocking(files: readonly string[], ms: number, p: { read(f: string): Promise<string>; show(s: string): void }): Promise<number> {
  const slides = new Map<string, string>();
  for (const file of files) {
    if (!slides.has(file)) slides.set(file, await p.read(file));
    p.show(slides.get(file)!);
    await sleep(ms);
  }
  return files.length;
}

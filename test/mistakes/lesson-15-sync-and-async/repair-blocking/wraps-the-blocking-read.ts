// blocking-wait: puts the call that blocks into an async function
import { setTimeout as sleep } from 'node:timers/promises';

type Projector = { readSync(file: string): string; read(file: string): Promise<string>; show(slide: string): void };

export async function repairBlocking(files: readonly string[], msPerSlide: number, projector: Projector) {
  const read = async (file: string) => projector.readSync(file);
  for (const file of files) {
    projector.show(await read(file));
    await sleep(msPerSlide);
  }
  return files.length;
}

// forgot-await: starts the wait and goes on
import { setTimeout as sleep } from 'node:timers/promises';

type Projector = { readSync(file: string): string; read(file: string): Promise<string>; show(slide: string): void };

export async function repairBlocking(files: readonly string[], msPerSlide: number, projector: Projector) {
  for (const file of files) {
    projector.show(await projector.read(file));
    sleep(msPerSlide);
  }
  return files.length;
}

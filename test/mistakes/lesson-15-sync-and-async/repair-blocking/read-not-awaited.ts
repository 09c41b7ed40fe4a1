// forgot-await: shows the promise of a slide
import { setTimeout as sleep } from 'node:timers/promises';

type Projector = { readSync(file: string): string; read(file: string): Promise<string>; show(slide: string): void };

export async function repairBlocking(files: readonly string[], msPerSlide: number, projector: Projector) {
  for (const file of files) {
    const slide = projector.read(file);
    projector.show(slide as any);
    await sleep(msPerSlide);
  }
  return files.length;
}

// wrong-time: reads the next slide while one is on the wall, and tells of its failure too late
import { setTimeout as sleep } from 'node:timers/promises';

type Projector = { readSync(file: string): string; read(file: string): Promise<string>; show(slide: string): void };

export async function repairBlocking(files: readonly string[], msPerSlide: number, projector: Projector) {
  const slides = await Promise.all(files.map((file) => projector.read(file)));
  for (const slide of slides) {
    projector.show(slide);
    await sleep(msPerSlide);
  }
  return slides.length;
}

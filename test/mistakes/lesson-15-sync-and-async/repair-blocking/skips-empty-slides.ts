// wrong-value: takes an empty slide for none
import { setTimeout as sleep } from 'node:timers/promises';

type Projector = { readSync(file: string): string; read(file: string): Promise<string>; show(slide: string): void };

export async function repairBlocking(files: readonly string[], msPerSlide: number, projector: Projector) {
  let shown = 0;
  for (const file of files) {
    const slide = await projector.read(file);
    if (!slide) continue;
    projector.show(slide);
    shown++;
    await sleep(msPerSlide);
  }
  return shown;
}

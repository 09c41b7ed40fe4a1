// wrong-time: ends as soon as the last slide is on the wall
import { setTimeout as sleep } from 'node:timers/promises';

type Projector = { readSync(file: string): string; read(file: string): Promise<string>; show(slide: string): void };

export async function repairBlocking(files: readonly string[], msPerSlide: number, projector: Projector) {
  let shown = 0;
  for (const file of files) {
    if (shown > 0) await sleep(msPerSlide);
    projector.show(await projector.read(file));
    shown += 1;
  }
  return shown;
}

// lost-error: goes on with the next slide when one cannot be read
import { setTimeout as sleep } from 'node:timers/promises';

type Projector = { readSync(file: string): string; read(file: string): Promise<string>; show(slide: string): void };

export async function repairBlocking(files: readonly string[], msPerSlide: number, projector: Projector) {
  let shown = 0;
  for (const file of files) {
    try {
      projector.show(await projector.read(file));
      shown++;
      await sleep(msPerSlide);
    } catch (error) {
      console.log('skipped', file);
    }
  }
  return shown;
}

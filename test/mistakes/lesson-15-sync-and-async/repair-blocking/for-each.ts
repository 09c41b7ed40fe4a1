// wrong-time: shows all slides as soon as they are read
import { setTimeout as sleep } from 'node:timers/promises';

type Projector = { readSync(file: string): string; read(file: string): Promise<string>; show(slide: string): void };

export async function repairBlocking(files: readonly string[], msPerSlide: number, projector: Projector) {
  await Promise.all(
    files.map(async (file) => {
      projector.show(await projector.read(file));
      await sleep(msPerSlide);
    }),
  );
  return files.length;
}

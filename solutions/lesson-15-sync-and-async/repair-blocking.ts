import { setTimeout as sleep } from 'node:timers/promises';

export interface Projector {
  readSync(file: string): string;
  read(file: string): Promise<string>;
  show(slide: string): void;
}

/** Shows slides one after another, without holding the thread, and gives their number. */
export async function repairBlocking(
  files: readonly string[],
  msPerSlide: number,
  projector: Projector,
): Promise<number> {
  for (const file of files) {
    projector.show(await projector.read(file));
    await sleep(msPerSlide);
  }
  return files.length;
}

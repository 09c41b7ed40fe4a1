// looks at the clock, but sleeps in between
import { setTimeout as sleep } from 'node:timers/promises';

type Projector = { readSync(file: string): string; read(file: string): Promise<string>; show(slide: string): void };

export async function repairBlocking(files: readonly string[], msPerSlide: number, projector: Projector) {
  let shown = 0;
  const queue = [...files];
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    projector.show(await projector.read(file));
    const end = performance.now() + msPerSlide;
    while (performance.now() < end) await sleep(Math.min(50, end - performance.now()));
    shown += 1;
  }
  return shown;
}

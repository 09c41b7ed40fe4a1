// a chain of reactions, without async and await
import { setTimeout as sleep } from 'node:timers/promises';

type Projector = { readSync(file: string): string; read(file: string): Promise<string>; show(slide: string): void };

export function repairBlocking(files: readonly string[], msPerSlide: number, projector: Projector): Promise<number> {
  return files.reduce(
    (before, file) =>
      before.then((shown) =>
        projector
          .read(file)
          .then((slide) => projector.show(slide))
          .then(() => sleep(msPerSlide, shown + 1)),
      ),
    Promise.resolve(0),
  );
}

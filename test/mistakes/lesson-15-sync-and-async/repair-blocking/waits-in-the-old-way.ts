// blocking-wait: still waits by looking at the clock

type Projector = { readSync(file: string): string; read(file: string): Promise<string>; show(slide: string): void };

export async function repairBlocking(files: readonly string[], msPerSlide: number, projector: Projector) {
  let shown = 0;
  for (const file of files) {
    projector.show(await projector.read(file));
    shown += 1;
    const end = Date.now() + msPerSlide;
    while (Date.now() < end);
  }
  return shown;
}

// makes the promise of a timer by hand

type Projector = { readSync(file: string): string; read(file: string): Promise<string>; show(slide: string): void };

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

export async function repairBlocking(files: readonly string[], msPerSlide: number, projector: Projector) {
  let shown = 0;
  for (const file of files) {
    const slide = await projector.read(file);
    projector.show(slide);
    shown += 1;
    await pause(msPerSlide);
  }
  return shown;
}

// blocking-wait: waits with Atomics.wait

type Projector = { readSync(file: string): string; read(file: string): Promise<string>; show(slide: string): void };

const cell = new Int32Array(new SharedArrayBuffer(4));

export async function repairBlocking(files: readonly string[], msPerSlide: number, projector: Projector) {
  for (const file of files) {
    projector.show(await projector.read(file));
    Atomics.wait(cell, 0, 0, msPerSlide);
  }
  return files.length;
}

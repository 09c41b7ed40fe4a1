/** A projector in one of several halls. */
export interface Projector {
  /** Reads a slide, and returns when it is there. */
  readSync(file: string): string;
  /** Reads a slide, and resolves when it is there. */
  read(file: string): Promise<string>;
  /** Puts a slide on the wall. This takes no time. */
  show(slide: string): void;
}

/**
 * Shows slides, one after another.
 *
 * This is what visitors report: as long as a show runs, nobody can stop it, the clock in the entrance stands still, and
 * in the other halls nothing moves. Yet the function is `async`, and the slides come at the right moments.
 *
 * It should do this: read a slide, show it as soon as it is there, leave it on the wall for its time, and only then read
 * the next one. Meanwhile everything else goes on. If a slide cannot be read, the show rejects with the same error and
 * nothing more is read or shown. When the promise settles, no timer of its own is left behind.
 *
 * @param files in the order in which they are shown, each read and shown as often as it stands there; the list stays as
 *   it is
 * @param msPerSlide for how many milliseconds each slide stays on the wall, the last one too; at least 1
 * @returns how many slides were shown, when the last one has had its time; without files, 0 at once
 *
 * @example
 * await repairBlocking(['sea.txt', 'dunes.txt'], 5_000, projector); // 2, after two reads and ten seconds
 */
export async function repairBlocking(
  files: readonly string[],
  msPerSlide: number,
  projector: Projector,
): Promise<number> {
  let shown = 0;
  for (const file of files) {
    const slide = projector.readSync(file);
    projector.show(slide);
    shown += 1;
    const end = Date.now() + msPerSlide;
    while (Date.now() < end);
  }
  return shown;
}

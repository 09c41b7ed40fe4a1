/** What the rooms of a museum are looked after with. */
export interface Museum {
  /** Measures how damp a room is, in percent. The sensors need their time, and any number of them may be at work. */
  measure(room: string): Promise<number>;
  /** Prints one page. There is one printer: it jams when it is given a page while it prints another. */
  print(line: string): Promise<void>;
}

/**
 * Prints a page for each room: how damp it is.
 *
 * This is what the staff report: with four rooms it was quick, and with forty the report is not ready before the museum
 * opens. The sensors seem to sleep most of the night. A colleague who made everything go at once had the printer jam, and
 * the pages were out of order.
 *
 * It should do this: measure all rooms at the same time, however many there are. Print the pages one at a time, in the
 * order of the rooms. You may begin to print before all rooms are measured, and you need not. If a measurement or a page
 * fails, it rejects at that moment with the same error, nothing more is printed, and no rejection goes unhandled.
 *
 * @param rooms one page for each, and two if it stands there twice; the list stays as it is
 * @returns how many pages were printed; without rooms, 0 at once
 *
 * @example
 * await repairAwaitInLoop(['hall', 'vault'], museum); // 2
 * // printed: 'hall: 51 %', then 'vault: 38 %'
 */
export async function repairAwaitInLoop(rooms: readonly string[], museum: Museum): Promise<number> {
  let pages = 0;
  for (const room of rooms) {
    const percent = await museum.measure(room);
    await museum.print(`${room}: ${percent} %`);
    pages += 1;
  }
  return pages;
}

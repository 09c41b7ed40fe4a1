export interface Museum {
  measure(room: string): Promise<number>;
  print(line: string): Promise<void>;
}

/** Measures all rooms at once, prints the pages one after another, and gives their number. */
export async function repairAwaitInLoop(rooms: readonly string[], museum: Museum): Promise<number> {
  const lines = await Promise.all(rooms.map(async (room) => `${room}: ${await museum.measure(room)} %`));
  // One at a time, in order: here the `await` belongs in the loop.
  for (const line of lines) await museum.print(line);
  return lines.length;
}

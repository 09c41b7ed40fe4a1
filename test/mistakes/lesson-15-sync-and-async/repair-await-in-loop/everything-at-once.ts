// wrong-order: prints each page as soon as its room is measured
type Museum = { measure(room: string): Promise<number>; print(line: string): Promise<void> };

export async function repairAwaitInLoop(rooms: readonly string[], museum: Museum) {
  await Promise.all(rooms.map(async (room) => museum.print(`${room}: ${await museum.measure(room)} %`)));
  return rooms.length;
}

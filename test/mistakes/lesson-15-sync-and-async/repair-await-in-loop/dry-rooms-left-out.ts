// never-called: leaves out a room of 0 percent
type Museum = { measure(room: string): Promise<number>; print(line: string): Promise<void> };

export async function repairAwaitInLoop(rooms: readonly string[], museum: Museum) {
  const measured = await Promise.all(rooms.map((room) => museum.measure(room)));
  for (const [index, percent] of measured.entries()) {
    if (percent) await museum.print(`${rooms[index]}: ${percent} %`);
  }
  return measured.length;
}

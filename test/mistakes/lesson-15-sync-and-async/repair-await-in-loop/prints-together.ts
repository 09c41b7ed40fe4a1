// wrong-value: prints all pages together when all rooms are measured
type Museum = { measure(room: string): Promise<number>; print(line: string): Promise<void> };

export async function repairAwaitInLoop(rooms: readonly string[], museum: Museum) {
  const measured = await Promise.all(rooms.map((room) => museum.measure(room)));
  await Promise.all(rooms.map((room, index) => museum.print(`${room}: ${measured[index]} %`)));
  return rooms.length;
}

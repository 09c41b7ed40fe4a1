// slow-to-fail: starts all measurements and awaits them one by one
type Museum = { measure(room: string): Promise<number>; print(line: string): Promise<void> };

export async function repairAwaitInLoop(rooms: readonly string[], museum: Museum) {
  const measuring = rooms.map((room) => museum.measure(room));
  let pages = 0;
  for (const [index, room] of rooms.entries()) {
    await museum.print(`${room}: ${await measuring[index]} %`);
    pages++;
  }
  return pages;
}

// lost-error: leaves out rooms that cannot be measured
type Museum = { measure(room: string): Promise<number>; print(line: string): Promise<void> };

export async function repairAwaitInLoop(rooms: readonly string[], museum: Museum) {
  const measured = await Promise.allSettled(rooms.map((room) => museum.measure(room)));
  let pages = 0;
  for (const [index, result] of measured.entries()) {
    if (result.status === 'rejected') continue;
    await museum.print(`${rooms[index]}: ${result.value} %`);
    pages++;
  }
  return pages;
}

// wrong-order: keeps what is measured by the room's name, and rooms with a number come first
export async function repairAwaitInLoop(rooms: readonly string[], museum: { measure(r: string): Promise<number>; print(l: string): Promise<void> }): Promise<number> {
  const percents: Record<string, number> = {};
  for (const room of rooms) percents[room] = 0;
  await Promise.all(rooms.map(async (room) => { percents[room] = await museum.measure(room); }));
  for (const room of Object.keys(percents)) await museum.print(`${room}: ${percents[room]} %`);
  return rooms.length;
}

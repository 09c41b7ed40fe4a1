// wrong-value: counts the pages outside, for all museums together
let pages = 0;
export async function repairAwaitInLoop(rooms: readonly string[], museum: { measure(r: string): Promise<number>; print(l: string): Promise<void> }): Promise<number> {
  pages = 0;
  const lines = await Promise.all(rooms.map(async (room) => `${room}: ${await museum.measure(room)} %`));
  for (const line of lines) { await museum.print(line); pages += 1; }
  return pages;
}

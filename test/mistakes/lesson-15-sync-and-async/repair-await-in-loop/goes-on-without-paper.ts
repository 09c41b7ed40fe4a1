// lost-error: goes on when a page cannot be printed
type Museum = { measure(room: string): Promise<number>; print(line: string): Promise<void> };

export async function repairAwaitInLoop(rooms: readonly string[], museum: Museum) {
  const lines = await Promise.all(rooms.map(async (room) => `${room}: ${await museum.measure(room)} %`));
  let pages = 0;
  for (const line of lines) {
    try {
      await museum.print(line);
      pages++;
    } catch (error) {
      console.error(error);
    }
  }
  return pages;
}

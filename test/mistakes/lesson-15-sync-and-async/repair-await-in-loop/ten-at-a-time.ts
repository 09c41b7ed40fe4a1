// batching: ten rooms at a time
type Museum = { measure(room: string): Promise<number>; print(line: string): Promise<void> };

export async function repairAwaitInLoop(rooms: readonly string[], museum: Museum) {
  const lines: string[] = [];
  for (let at = 0; at < rooms.length; at += 10) {
    const some = rooms.slice(at, at + 10);
    lines.push(...(await Promise.all(some.map(async (room) => `${room}: ${await museum.measure(room)} %`))));
  }
  for (const line of lines) await museum.print(line);
  return lines.length;
}

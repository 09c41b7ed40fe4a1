// sequential-await: two loops, and still one measurement after another
type Museum = { measure(room: string): Promise<number>; print(line: string): Promise<void> };

export async function repairAwaitInLoop(rooms: readonly string[], museum: Museum) {
  const lines: string[] = [];
  for (const room of rooms) lines.push(`${room}: ${await museum.measure(room)} %`);
  for (const line of lines) await museum.print(line);
  return lines.length;
}

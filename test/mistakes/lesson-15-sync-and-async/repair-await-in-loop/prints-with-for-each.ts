// floating-promise: does not wait for the printer
type Museum = { measure(room: string): Promise<number>; print(line: string): Promise<void> };

export async function repairAwaitInLoop(rooms: readonly string[], museum: Museum) {
  const lines = await Promise.all(rooms.map(async (room) => `${room}: ${await museum.measure(room)} %`));
  lines.forEach(async (line) => {
    await museum.print(line);
  });
  return lines.length;
}

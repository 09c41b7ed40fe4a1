// begins to print as soon as the first room is measured
type Museum = { measure(room: string): Promise<number>; print(line: string): Promise<void> };

export async function repairAwaitInLoop(rooms: readonly string[], museum: Museum) {
  const measuring = rooms.map((room) => museum.measure(room));
  const failure = Promise.all(measuring);
  failure.catch(() => {});
  let failed = false;
  const printing = (async () => {
    for (const [index, room] of rooms.entries()) {
      const percent = await measuring[index];
      if (failed) return;
      await museum.print(`${room}: ${percent} %`);
    }
  })();
  try {
    await Promise.all([failure, printing]);
  } catch (error) {
    failed = true;
    throw error;
  }
  return rooms.length;
}

// wrong-order: prints in the order in which the rooms are measured
type Museum = { measure(room: string): Promise<number>; print(line: string): Promise<void> };

export async function repairAwaitInLoop(rooms: readonly string[], museum: Museum) {
  let printing: Promise<void> = Promise.resolve();
  await Promise.all(
    rooms.map(async (room) => {
      const percent = await museum.measure(room);
      printing = printing.then(() => museum.print(`${room}: ${percent} %`));
      await printing;
    }),
  );
  return rooms.length;
}

// wrong-time: a measurement that fails while a page is printed comes out only after the page
type Museum = { measure(room: string): Promise<number>; print(line: string): Promise<void> };

export async function repairAwaitInLoop(rooms: readonly string[], museum: Museum) {
  const measuring = rooms.map((room) => museum.measure(room));
  const failure = Promise.all(measuring).then(() => new Promise<never>(() => {}));
  failure.catch(() => {});
  for (const [index, room] of rooms.entries()) {
    const percent = await Promise.race([failure, measuring[index]!]);
    await museum.print(`${room}: ${percent} %`);
  }
  return rooms.length;
}

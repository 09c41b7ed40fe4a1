// started-too-early: prints while it measures, and goes on printing when a measurement has failed
export async function repairAwaitInLoop(rooms: readonly string[], museum: { measure(r: string): Promise<number>; print(l: string): Promise<void> }): Promise<number> {
  const measuring = rooms.map((room) => museum.measure(room));
  const print = async () => {
    for (const [index, room] of rooms.entries()) await museum.print(`${room}: ${await measuring[index]} %`);
  };
  await Promise.all([...measuring, print()]);
  return rooms.length;
}

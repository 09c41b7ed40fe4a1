// a recursive function prints the pages
type Museum = { measure(room: string): Promise<number>; print(line: string): Promise<void> };

export function repairAwaitInLoop(rooms: readonly string[], museum: Museum): Promise<number> {
  const printFrom = (percents: number[], page: number): Promise<number> =>
    page === rooms.length
      ? Promise.resolve(page)
      : museum.print(`${rooms[page]}: ${percents[page]} %`).then(() => printFrom(percents, page + 1));
  return Promise.all(rooms.map((room) => museum.measure(room))).then((percents) => printFrom(percents, 0));
}

// counts what is missing, in callbacks
type Museum = { measure(room: string): Promise<number>; print(line: string): Promise<void> };

export function repairAwaitInLoop(rooms: readonly string[], museum: Museum): Promise<number> {
  return new Promise((resolve, reject) => {
    const lines: string[] = [];
    let missing = rooms.length;
    const printNext = (page: number): void => {
      if (page === rooms.length) resolve(page);
      else museum.print(lines[page]!).then(() => printNext(page + 1), reject);
    };
    if (missing === 0) printNext(0);
    rooms.forEach((room, index) => {
      museum.measure(room).then((percent) => {
        lines[index] = `${room}: ${percent} %`;
        missing -= 1;
        if (missing === 0) printNext(0);
      }, reject);
    });
  });
}

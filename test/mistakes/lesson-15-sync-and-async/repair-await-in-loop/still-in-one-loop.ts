// sequential-await: measures in the loop, in other words
export interface Museum {
    measure(room: string): Promise<number>;
    print(line: string): Promise<void>;
}

export async function repairAwaitInLoop(rooms: readonly string[], museum: Museum): Promise<number> {
  let pages = 0;
  for (const room of rooms) {
    await museum.measure(room).then((percent) => museum.print(`${room}: ${percent} %`));
    pages += 1;
  }
  return pages;
}

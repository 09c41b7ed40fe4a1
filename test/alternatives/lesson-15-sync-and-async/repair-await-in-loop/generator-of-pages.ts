// an async generator gives the pages, a for await loop prints them
type Museum = { measure(room: string): Promise<number>; print(line: string): Promise<void> };

async function* pages(rooms: readonly string[], museum: Museum) {
  const measuring = Promise.all(Array.from(rooms, museum.measure));
  for (const [index, percent] of (await measuring).entries()) yield `${rooms[index]}: ${percent} %`;
}

export async function repairAwaitInLoop(rooms: readonly string[], museum: Museum) {
  let count = 0;
  for await (const page of pages(rooms, museum)) {
    await museum.print(page);
    count++;
  }
  return count;
}

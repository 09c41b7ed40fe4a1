// keeps the race, with a tag on each flight, and takes the winner off
export async function repairRaceLoop(flights: readonly (() => Promise<string>)[], announce: (line: string) => void) {
  const out = new Map<number, Promise<{ index: number; name: string | null }>>();
  flights.forEach((flight, index) => {
    const tagged = flight().then(
      (name) => ({ index, name }),
      () => ({ index, name: null }),
    );
    out.set(index, tagged);
  });
  let place = 1;
  while (out.size > 0) {
    const { index, name } = await Promise.race(out.values());
    out.delete(index);
    if (name === null) continue;
    announce(`${place}. ${name}`);
    place += 1;
  }
}

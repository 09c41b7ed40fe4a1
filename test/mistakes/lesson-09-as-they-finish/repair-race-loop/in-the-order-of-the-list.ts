// wrong-value: announces in the order of the list
export async function repairRaceLoop(flights: readonly (() => Promise<string>)[], announce: (line: string) => void) {
  let place = 0;
  const out = flights.map((flight) => flight());
  for (const flight of out) {
    try {
      const name = await flight;
      place += 1;
      announce(`${place}. ${name}`);
    } catch {
      // lost
    }
  }
}

// sequential-await: lets the next one out when the one before it is home
export async function repairRaceLoop(flights: readonly (() => Promise<string>)[], announce: (line: string) => void) {
  let place = 0;
  for (const flight of flights) {
    try {
      const name = await flight();
      place += 1;
      announce(`${place}. ${name}`);
    } catch {
      // lost
    }
  }
}

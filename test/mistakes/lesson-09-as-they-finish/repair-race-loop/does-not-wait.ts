// floating-promise: the race is over before anybody is home
export async function repairRaceLoop(flights: readonly (() => Promise<string>)[], announce: (line: string) => void) {
  let home = 0;
  flights.forEach(async (flight) => {
    try {
      const name = await flight();
      home += 1;
      announce(`${home}. ${name}`);
    } catch {
      // lost
    }
  });
}

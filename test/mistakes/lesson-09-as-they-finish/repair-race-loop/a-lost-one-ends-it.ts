// wrong-error: a lost pigeon ends the race
export async function repairRaceLoop(flights: readonly (() => Promise<string>)[], announce: (line: string) => void) {
  let home = 0;
  await Promise.all(
    flights.map(async (flight) => {
      const name = await flight();
      home += 1;
      announce(`${home}. ${name}`);
    }),
  );
}

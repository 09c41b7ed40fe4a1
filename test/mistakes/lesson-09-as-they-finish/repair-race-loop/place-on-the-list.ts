// wrong-value: announces the place in the list of flights
export async function repairRaceLoop(flights: readonly (() => Promise<string>)[], announce: (line: string) => void) {
  await Promise.allSettled(
    flights.map(async (flight, index) => {
      const name = await flight();
      announce(`${index + 1}. ${name}`);
    }),
  );
}

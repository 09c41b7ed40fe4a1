// wrong-value: counts before it waits
export async function repairRaceLoop(flights: readonly (() => Promise<string>)[], announce: (line: string) => void) {
  let home = 0;
  await Promise.allSettled(
    flights.map(async (flight) => {
      home += 1;
      const place = home;
      announce(`${place}. ${await flight()}`);
    }),
  );
}

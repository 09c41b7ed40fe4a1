// wrong-value: a lost pigeon takes a place
export async function repairRaceLoop(flights: readonly (() => Promise<string>)[], announce: (line: string) => void) {
  let place = 0;
  await Promise.all(
    flights.map(async (flight) => {
      const name = await flight().catch(() => null);
      place += 1;
      if (name !== null) announce(`${place}. ${name}`);
    }),
  );
}

type Flight = () => Promise<string>;

/** Announces each pigeon when it comes home, with its place. */
export async function repairRaceLoop(flights: readonly Flight[], announce: (line: string) => void): Promise<void> {
  let home = 0;
  await Promise.allSettled(
    flights.map(async (flight) => {
      const name = await flight();
      home += 1;
      announce(`${home}. ${name}`);
    }),
  );
}

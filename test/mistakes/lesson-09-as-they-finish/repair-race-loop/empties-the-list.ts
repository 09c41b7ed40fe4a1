// changed-input: takes the flights out of the list
export async function repairRaceLoop(flights: (() => Promise<string>)[], announce: (line: string) => void) {
  let home = 0;
  const out: Promise<void>[] = [];
  while (flights.length > 0) {
    const flight = flights.shift();
    const fly = async () => {
      const name = await flight?.();
      home += 1;
      announce(`${home}. ${name}`);
    };
    out.push(fly());
  }
  await Promise.allSettled(out);
}

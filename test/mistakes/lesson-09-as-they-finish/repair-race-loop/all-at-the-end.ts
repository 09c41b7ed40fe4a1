// wrong-time: announces them when the last one is home
export async function repairRaceLoop(flights: readonly (() => Promise<string>)[], announce: (line: string) => void) {
  const names: string[] = [];
  await Promise.allSettled(flights.map(async (flight) => names.push(await flight())));
  names.forEach((name, index) => announce(`${index + 1}. ${name}`));
}

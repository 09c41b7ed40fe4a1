// floating-promise: lets each out once, and still takes the first off the list instead of the winner
export async function repairRaceLoop(flights: readonly (() => Promise<string>)[], announce: (line: string) => void) {
  const out = flights.map((flight) => flight());
  for (let place = 1; out.length > 0; place += 1) {
    const name = await Promise.race(out);
    announce(`${place}. ${name}`);
    out.shift();
  }
}

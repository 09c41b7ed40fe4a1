// called-again: takes the winner off the list, and still lets the others out again in each round
export async function repairRaceLoop(flights: readonly (() => Promise<string>)[], announce: (line: string) => void) {
  const out = [...flights];
  for (let place = 1; out.length > 0; place += 1) {
    const winner = await Promise.race(out.map(async (flight, index) => ({ name: await flight(), index })));
    announce(`${place}. ${winner.name}`);
    out.splice(winner.index, 1);
  }
}

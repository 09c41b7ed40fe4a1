// never-settles: without pigeons it waits for one
export async function repairRaceLoop(flights: readonly (() => Promise<string>)[], announce: (line: string) => void) {
  let home = 0;
  let left = flights.length;
  await new Promise<void>((resolve) => {
    for (const flight of flights) {
      flight()
        .then((name) => announce(`${++home}. ${name}`))
        .catch(() => undefined)
        .finally(() => {
          left -= 1;
          if (left === 0) resolve();
        });
    }
  });
}

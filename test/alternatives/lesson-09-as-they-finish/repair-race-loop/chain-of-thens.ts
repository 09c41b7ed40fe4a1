// chains of then instead of async functions
export function repairRaceLoop(
  flights: readonly (() => Promise<string>)[],
  announce: (line: string) => void,
): Promise<void> {
  const home: string[] = [];
  const landed = flights.map((flight) =>
    flight()
      .then((name) => announce(`${home.push(name)}. ${name}`))
      .catch(() => undefined),
  );
  return Promise.all(landed).then(() => undefined);
}

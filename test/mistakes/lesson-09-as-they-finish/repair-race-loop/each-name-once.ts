// wrong-value: announces the second pigeon of a name no more
export async function repairRaceLoop(flights: any[], announce: any) {
  const seen = new Set<string>();
  await Promise.allSettled(
    flights.map(async (f) => {
      const n = await f();
      if (seen.has(n)) return;
      seen.add(n);
      announce(`${seen.size}. ${n}`);
    }),
  );
}

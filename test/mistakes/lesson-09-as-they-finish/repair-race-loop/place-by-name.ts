// wrong-value: finds the place by the name, which two may have
export async function repairRaceLoop(flights: any[], announce: any) {
  const home: string[] = [];
  await Promise.allSettled(
    flights.map(async (f) => {
      const n = await f();
      home.push(n);
      announce(`${home.indexOf(n) + 1}. ${n}`);
    }),
  );
}

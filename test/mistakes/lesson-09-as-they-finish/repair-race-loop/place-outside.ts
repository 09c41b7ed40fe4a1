// wrong-value: counts the places outside the function, and another race counts on
let home = 0;
export async function repairRaceLoop(flights: any[], announce: any) {
  await Promise.allSettled(
    flights.map(async (f) => {
      const n = await f();
      announce(`${++home}. ${n}`);
    }),
  );
}

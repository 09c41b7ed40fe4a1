// threw: rejects when nobody comes home
export async function repairRaceLoop(flights: any[], announce: any) {
  let k = 0;
  const rs = await Promise.allSettled(
    flights.map(async (f) => {
      const n = await f();
      announce(`${++k}. ${n}`);
    }),
  );
  if (rs.length && rs.every((r) => r.status === 'rejected')) throw new Error('all lost');
}

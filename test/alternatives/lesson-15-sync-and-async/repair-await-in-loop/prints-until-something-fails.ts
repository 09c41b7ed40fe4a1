// prints while it measures, until something has failed
export async function repairAwaitInLoop(rooms: readonly string[], museum: { measure(r: string): Promise<number>; print(l: string): Promise<void> }): Promise<number> {
  let failed = false;
  const stop = (e: unknown) => { failed = true; throw e; };
  const measuring = rooms.map((room) => museum.measure(room).catch(stop));
  const printing = async () => { let n = 0; for (const [i, m] of measuring.entries()) { const p = await m; if (failed) return n; await museum.print(`${rooms[i]}: ${p} %`).catch(stop); n++; } return n; };
  const [n] = await Promise.all([printing(), ...measuring]);
  return n;
}

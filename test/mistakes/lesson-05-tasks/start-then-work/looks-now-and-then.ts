// wrong-time: looks ten times a second whether both are done or one has failed
export async function startThenWork(job: () => Promise<any>, otherWork: () => Promise<any>): Promise<any[]> {
  const results = new Map<number, any>();
  const failures: unknown[] = [];
  for (const [place, start] of [job, otherWork].entries()) {
    void (async () => {
      try {
        results.set(place, await start());
      } catch (error) {
        failures.push(error);
      }
    })();
  }
  while (results.size < 2 && failures.length === 0) await new Promise((resolve) => setTimeout(resolve, 100));
  if (failures.length > 0) throw failures[0];
  return [results.get(0), results.get(1)];
}

// slow-to-fail: looks ten times a second whether all is done or something has failed
export async function runPipelines(ids: readonly any[], stages: any): Promise<any[]> {
  const results: any[] = [];
  const failures: unknown[] = [];
  let left = ids.length;
  for (const [index, id] of ids.entries()) {
    stages
      .fetch(id)
      .then(stages.process)
      .then(stages.save)
      .then(
        (saved: any) => {
          results[index] = saved;
          left -= 1;
        },
        (error: unknown) => failures.push(error),
      );
  }
  while (left > 0 && failures.length === 0) await new Promise((resolve) => setTimeout(resolve, 100));
  if (failures.length > 0) throw failures[0];
  return results;
}

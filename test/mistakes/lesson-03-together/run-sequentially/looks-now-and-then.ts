// wrong-time: looks a hundred times a second whether the task has finished
export async function runSequentially<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  for (const task of tasks) {
    let running = true;
    const failures: unknown[] = [];
    void (async () => {
      try {
        results.push(await task());
      } catch (error) {
        failures.push(error);
      }
      running = false;
    })();
    while (running) await new Promise((resolve) => setTimeout(resolve, 10));
    if (failures.length > 0) throw failures[0];
  }
  return results;
}

// wrong-value: a task that stands in the list twice is called once
export async function runTogether<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  const running = new Map<() => Promise<T>, Promise<T>>();
  for (const task of new Set(tasks)) running.set(task, task());
  return Promise.all(tasks.map((task) => running.get(task)!));
}

export interface GraphTask<T> {
  readonly needs: readonly string[];
  readonly run: (results: Readonly<Record<string, T>>) => Promise<T>;
}

/** Runs each task the moment the ones that it needs are done, and gives all results by name. */
export async function runGraph<T>(tasks: Readonly<Record<string, GraphTask<T>>>): Promise<Record<string, T>> {
  const running = new Map<string, Promise<T>>();

  async function start({ needs, run }: GraphTask<T>): Promise<T> {
    return run(await resultsOf(needs));
  }

  async function resultsOf(names: readonly string[]): Promise<Record<string, T>> {
    const results = await Promise.all(names.map((name) => running.get(name)));
    return Object.fromEntries(names.map((name, index) => [name, results[index] as T]));
  }

  // In this order, whatever a task needs is running already.
  for (const [name, task] of sortByNeed(tasks)) running.set(name, start(task));
  return resultsOf(Object.keys(tasks));
}

/** Puts each task behind all that it needs. Throws when that is not possible. */
function sortByNeed<T>(tasks: Readonly<Record<string, GraphTask<T>>>): Map<string, GraphTask<T>> {
  const sorted = new Map<string, GraphTask<T>>();

  function visit(name: string, path: readonly string[]): void {
    const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined;
    if (task === undefined) throw new Error(`unknown task: ${name}`);
    if (path.includes(name)) throw new Error('cycle');
    if (sorted.has(name)) return;
    for (const need of task.needs) visit(need, [...path, name]);
    sorted.set(name, task);
  }

  for (const name of Object.keys(tasks)) visit(name, []);
  return sorted;
}

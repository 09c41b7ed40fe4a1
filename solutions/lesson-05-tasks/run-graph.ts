export interface GraphTask<T> {
  readonly needs: readonly string[];
  readonly run: (results: Readonly<Record<string, T>>) => Promise<T>;
}

type Graph<T> = Readonly<Record<string, GraphTask<T>>>;

/** Runs each task the moment the ones that it needs are done, and gives all results by name. */
export async function runGraph<T>(tasks: Graph<T>): Promise<Record<string, T>> {
  const running = new Map<string, Promise<T>>();

  async function start({ needs, run }: GraphTask<T>): Promise<T> {
    return run(await resultsOf(needs));
  }

  async function resultsOf(names: readonly string[]): Promise<Record<string, T>> {
    const named = names.map(async (name) => [name, await running.get(name)] as const);
    return Object.fromEntries(await Promise.all(named)) as Record<string, T>;
  }

  // In this order, whatever a task needs is running already.
  for (const [name, task] of sortByNeed(tasks)) running.set(name, start(task));
  return resultsOf(Object.keys(tasks));
}

/** Puts each task behind all that it needs. Throws when that is not possible. */
function sortByNeed<T>(tasks: Graph<T>): Map<string, GraphTask<T>> {
  const sorted = new Map<string, GraphTask<T>>();
  const visited = new Set<string>();

  function visit(name: string): void {
    const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined;
    if (task === undefined) throw new Error(`unknown task: ${name}`);
    if (sorted.has(name)) return;
    // It was on the way before, and is not behind us: the way leads in a circle.
    if (visited.has(name)) throw new Error('cycle');
    visited.add(name);
    for (const need of task.needs) visit(need);
    sorted.set(name, task);
  }

  for (const name of Object.keys(tasks)) visit(name);
  return sorted;
}

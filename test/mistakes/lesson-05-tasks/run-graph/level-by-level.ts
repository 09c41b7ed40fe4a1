// batching: waits for a whole level before the next one begins
interface GraphTask<T> {
  readonly needs: readonly string[];
  readonly run: (results: Readonly<Record<string, T>>) => Promise<T>;
}

type Graph<T> = Readonly<Record<string, GraphTask<T>>>;

export async function runGraph<T>(tasks: Graph<T>): Promise<Record<string, T>> {
  const names = Object.keys(tasks);
  for (const need of names.flatMap((name) => tasks[name]?.needs ?? [])) {
    if (!names.includes(need)) throw new Error(`unknown task: ${need}`);
  }
  const results: Record<string, T> = {};
  let left = names;
  while (left.length > 0) {
    const ready = left.filter((name) => tasks[name]?.needs.every((need) => need in results));
    if (ready.length === 0) throw new Error('cycle');
    await Promise.all(ready.map(async (name) => (results[name] = (await tasks[name]?.run(pick(results, tasks[name].needs))) as T)));
    left = left.filter((name) => !ready.includes(name));
  }
  return results;
}

function pick<T>(results: Record<string, T>, names: readonly string[]): Record<string, T> {
  return Object.fromEntries(names.map((name) => [name, results[name] as T]));
}

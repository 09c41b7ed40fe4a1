// sequential-await: runs one task after another, what is needed first
interface GraphTask<T> {
  readonly needs: readonly string[];
  readonly run: (results: Readonly<Record<string, T>>) => Promise<T>;
}

type Graph<T> = Readonly<Record<string, GraphTask<T>>>;

export async function runGraph<T>(tasks: Graph<T>): Promise<Record<string, T>> {
  check(tasks, Object.keys(tasks));
  const results: Record<string, T> = {};
  const visit = async (name: string): Promise<void> => {
    if (name in results) return;
    const { needs, run } = tasks[name] as GraphTask<T>;
    for (const need of needs) await visit(need);
    results[name] = await run(pick(results, needs));
  };
  for (const name of Object.keys(tasks)) await visit(name);
  return results;
}

function check<T>(tasks: Graph<T>, names: readonly string[], path: readonly string[] = []): void {
  for (const name of names) {
    if (!Object.hasOwn(tasks, name)) throw new Error(`unknown task: ${name}`);
    if (path.includes(name)) throw new Error('cycle');
    check(tasks, tasks[name]?.needs ?? [], [...path, name]);
  }
}

function pick<T>(results: Record<string, T>, names: readonly string[]): Record<string, T> {
  return Object.fromEntries(names.map((name) => [name, results[name] as T]));
}

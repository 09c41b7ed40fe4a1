// asks for each result when it is needed, and remembers the promise
interface GraphTask<T> {
  readonly needs: readonly string[];
  readonly run: (results: Readonly<Record<string, T>>) => Promise<T>;
}

type Graph<T> = Readonly<Record<string, GraphTask<T>>>;

export async function runGraph<T>(tasks: Graph<T>): Promise<Record<string, T>> {
  check(tasks, Object.keys(tasks));
  const promises: Record<string, Promise<T>> = {};
  const resultOf = (name: string): Promise<T> => (promises[name] ??= start(name));
  const resultsOf = async (names: readonly string[]): Promise<Record<string, T>> =>
    Object.fromEntries(await Promise.all(names.map(async (name) => [name, await resultOf(name)] as const)));
  const start = async (name: string): Promise<T> => {
    const { needs, run } = tasks[name] as GraphTask<T>;
    return run(await resultsOf(needs));
  };
  return resultsOf(Object.keys(tasks));
}

function check<T>(tasks: Graph<T>, names: readonly string[], path: readonly string[] = []): void {
  for (const name of names) {
    if (!Object.hasOwn(tasks, name)) throw new Error(`unknown task: ${name}`);
    if (path.includes(name)) throw new Error('cycle');
    check(tasks, tasks[name]?.needs ?? [], [...path, name]);
  }
}

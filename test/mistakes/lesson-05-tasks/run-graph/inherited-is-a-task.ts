// wrong-value: takes what every object has for a task
interface GraphTask<T> {
  readonly needs: readonly string[];
  readonly run: (results: Readonly<Record<string, T>>) => Promise<T>;
}

type Graph<T> = Readonly<Record<string, GraphTask<T>>>;

export async function runGraph<T>(tasks: Graph<T>): Promise<Record<string, T>> {
  check(tasks, Object.keys(tasks));
  const promises = new Map<string, Promise<T>>();
  const resultOf = (name: string): Promise<T> => {
    const known = promises.get(name);
    if (known) return known;
    const promise = start(name);
    promises.set(name, promise);
    return promise;
  };
  const resultsOf = async (names: readonly string[]): Promise<Record<string, T>> => {
    const results = await Promise.all(names.map(resultOf));
    return Object.fromEntries(names.map((name, index) => [name, results[index] as T]));
  };
  const start = async (name: string): Promise<T> => {
    const { needs, run } = tasks[name] as GraphTask<T>;
    return run(await resultsOf(needs));
  };
  return resultsOf(Object.keys(tasks));
}

function check<T>(tasks: Graph<T>, names: readonly string[], path: readonly string[] = []): void {
  for (const name of names) {
    if (!(name in tasks)) throw new Error(`unknown task: ${name}`);
    if (path.includes(name)) throw new Error('cycle');
    check(tasks, tasks[name]?.needs ?? [], [...path, name]);
  }
}

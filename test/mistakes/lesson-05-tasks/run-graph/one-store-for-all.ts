// wrong-value: all graphs of the program in one store
interface GraphTask<T> {
  readonly needs: readonly string[];
  readonly run: (results: Readonly<Record<string, T>>) => Promise<T>;
}

type Graph<T> = Readonly<Record<string, GraphTask<T>>>;

const store = new Map<string, Promise<unknown>>();

export async function runGraph<T>(tasks: Graph<T>): Promise<Record<string, T>> {
  check(tasks, Object.keys(tasks));
  const resultOf = (name: string): Promise<T> => {
    const known = store.get(name);
    if (known) return known as Promise<T>;
    const promise = start(name);
    store.set(name, promise);
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
    if (!Object.hasOwn(tasks, name)) throw new Error(`unknown task: ${name}`);
    if (path.includes(name)) throw new Error('cycle');
    check(tasks, tasks[name]?.needs ?? [], [...path, name]);
  }
}

// a gate for each task, opened from outside, before anything is started
interface GraphTask<T> {
  readonly needs: readonly string[];
  readonly run: (results: Readonly<Record<string, T>>) => Promise<T>;
}

type Graph<T> = Readonly<Record<string, GraphTask<T>>>;

interface Gate<T> {
  readonly promise: Promise<T>;
  readonly open: (value: T | Promise<T>) => void;
}

export async function runGraph<T>(tasks: Graph<T>): Promise<Record<string, T>> {
  check(tasks, Object.keys(tasks));
  const gates = new Map<string, Gate<T>>();
  for (const name of Object.keys(tasks)) {
    let open: Gate<T>['open'] = () => undefined;
    const promise = new Promise<T>((resolve) => (open = resolve));
    gates.set(name, { promise, open });
  }
  const promiseOf = (name: string) => gates.get(name)?.promise as Promise<T>;
  for (const [name, { needs, run }] of Object.entries(tasks)) {
    const needed = Promise.all(needs.map(promiseOf));
    gates.get(name)?.open(
      needed.then((values) => run(Object.fromEntries(values.map((value, index) => [needs[index], value])))),
    );
  }
  const all = await Promise.all([...gates.keys()].map(async (name) => ({ [name]: await promiseOf(name) })));
  return Object.assign({}, ...all) as Record<string, T>;
}

function check<T>(tasks: Graph<T>, names: readonly string[], path: readonly string[] = []): void {
  for (const name of names) {
    if (!Object.hasOwn(tasks, name)) throw new Error(`unknown task: ${name}`);
    if (path.includes(name)) throw new Error('cycle');
    check(tasks, tasks[name]?.needs ?? [], [...path, name]);
  }
}

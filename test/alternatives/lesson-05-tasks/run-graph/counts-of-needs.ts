// callbacks: counts how many needs each task is still waiting for
interface GraphTask<T> {
  readonly needs: readonly string[];
  readonly run: (results: Readonly<Record<string, T>>) => Promise<T>;
}

type Graph<T> = Readonly<Record<string, GraphTask<T>>>;

export async function runGraph<T>(tasks: Graph<T>): Promise<Record<string, T>> {
  const names = Object.keys(tasks);
  refuse(tasks, names);
  const results: Record<string, T> = {};
  const missing = new Map(names.map((name) => [name, tasks[name]?.needs.length ?? 0]));
  if (names.length === 0) return results;
  return new Promise((resolve, reject) => {
    let left = names.length;
    const start = (name: string): void => {
      void (async () => {
        try {
          results[name] = (await tasks[name]?.run({ ...results })) as T;
        } catch (error) {
          reject(error as Error);
          return;
        }
        left -= 1;
        if (left === 0) resolve(results);
        for (const other of names.filter((one) => tasks[one]?.needs.includes(name))) {
          const count = (missing.get(other) ?? 0) - 1;
          missing.set(other, count);
          if (count === 0) start(other);
        }
      })();
    };
    for (const name of names) if (missing.get(name) === 0) start(name);
  });
}

/** Takes away what needs nothing that is left, until nothing is left or nothing can be taken. */
function refuse<T>(tasks: Graph<T>, names: readonly string[]): void {
  for (const need of names.flatMap((name) => tasks[name]?.needs ?? [])) {
    if (!names.includes(need)) throw new Error(`unknown task: ${need}`);
  }
  let left = [...names];
  while (left.length > 0) {
    const stuck = left.filter((name) => tasks[name]?.needs.some((need) => left.includes(need)));
    if (stuck.length === left.length) throw new Error('cycle');
    left = stuck;
  }
}

// after each result, looks who has all needs now; a cycle is what never gets ready on paper
export async function runGraph(tasks: any): Promise<any> {
  const names = Object.keys(tasks);
  for (const name of names) {
    for (const need of tasks[name].needs) if (!names.includes(need)) throw new Error(`unknown task: ${need}`);
  }
  const possible = new Set<string>();
  const isReady = (name: string, done: { has(name: string): boolean }): boolean =>
    tasks[name].needs.every((need: string) => done.has(need));
  for (let round = 0; round < names.length; round += 1) {
    for (const name of names) if (isReady(name, possible)) possible.add(name);
  }
  if (possible.size < names.length) throw new Error('cycle');
  return new Promise((resolve, reject) => {
    const results = new Map<string, any>();
    const waiting = new Set(names);
    let failed = false;
    const go = (): void => {
      if (failed) return;
      if (results.size === names.length) resolve(Object.fromEntries(names.map((name) => [name, results.get(name)])));
      for (const name of [...waiting].filter((candidate) => isReady(candidate, results))) {
        waiting.delete(name);
        const needed = tasks[name].needs.map((need: string) => [need, results.get(need)]);
        tasks[name].run(Object.fromEntries(needed)).then(
          (result: any) => {
            results.set(name, result);
            go();
          },
          (error: unknown) => {
            failed = true;
            reject(error);
          },
        );
      }
    };
    go();
  });
}

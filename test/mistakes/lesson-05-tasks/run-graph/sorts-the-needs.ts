// changed-input: sorts the needs where they stand
export async function runGraph(tasks: any): Promise<any> {
  const names = Object.keys(tasks);
  const running: Record<string, Promise<any>> = {};
  const check = (name: string, way: string[]): void => {
    if (!Object.hasOwn(tasks, name)) throw new Error(`unknown task: ${name}`);
    if (way.includes(name)) throw new Error('cycle');
    for (const need of tasks[name].needs.sort()) check(need, [...way, name]);
  };
  const start = (name: string): Promise<any> => {
    running[name] ??= resultsOf(tasks[name].needs).then(tasks[name].run);
    return running[name];
  };
  const resultsOf = async (needs: string[]): Promise<any> => {
    const results = await Promise.all(needs.map(start));
    return Object.fromEntries(needs.map((need, index) => [need, results[index]]));
  };
  for (const name of names) check(name, []);
  return resultsOf(names);
}

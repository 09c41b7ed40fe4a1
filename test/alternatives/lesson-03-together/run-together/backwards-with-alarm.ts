// starts from the end, awaits in turn, and races that against the first failure
export async function runTogether<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  const running: Promise<T>[] = [];
  for (let index = tasks.length - 1; index >= 0; index -= 1) running[index] = tasks[index]!();
  const failure = new Promise<never>((_, reject) => {
    for (const promise of running) promise.catch(reject);
  });
  return Promise.race([collect(running), failure]);
}

async function collect<T>(running: readonly Promise<T>[]): Promise<T[]> {
  const results: T[] = [];
  for await (const result of running) results.push(result);
  return results;
}

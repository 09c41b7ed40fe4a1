// wrong-value: keeps the promise of the first call for all the others
let running: Promise<any[]> | undefined;

export async function runTogether<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  running ??= Promise.all(tasks.map((task) => task()));
  return running;
}

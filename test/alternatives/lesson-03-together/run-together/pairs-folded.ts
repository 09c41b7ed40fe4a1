// folds the running promises two by two with then
export function runTogether<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  return tasks
    .map((task) => task())
    .reduce<Promise<T[]>>(
      (before, promise) => Promise.all([before, promise]).then(([results, result]) => [...results, result]),
      Promise.resolve([]),
    );
}

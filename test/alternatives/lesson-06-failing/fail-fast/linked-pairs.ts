// pairs of two, folded from the left: Promise.all inside Promise.all
export function failFast<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  return tasks.reduce<Promise<T[]>>(
    (before, task) =>
      Promise.all([before, (async () => task())()]).then(([results, result]) => [...results, result]),
    Promise.resolve([]),
  );
}

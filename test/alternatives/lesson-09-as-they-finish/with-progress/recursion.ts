// recursion over head and rest of the list
export function withProgress<T>(
  tasks: readonly (() => Promise<T>)[],
  onProgress: (d: number, t: number) => void,
): Promise<T[]> {
  const n = tasks.length;
  let d = 0;
  let dead = false;
  const go = ([head, ...rest]: readonly (() => Promise<T>)[]): Promise<T[]> => {
    if (!head) return Promise.resolve([]);
    const mine = new Promise<T>((r) => r(head())).then(
      (v) => {
        d++;
        if (!dead) onProgress(d, n);
        return v;
      },
      (e) => {
        dead = true;
        throw e;
      },
    );
    return Promise.all([mine, go(rest)]).then(([a, b]) => [a, ...b]);
  };
  return go(tasks);
}

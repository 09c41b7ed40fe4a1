// wrong-order: all who wait race for the place, with newcomers among them
export function limiter(limit: number) {
  let free = limit;
  let line: Promise<unknown>[] = [];
  return async <T>(task: () => Promise<T>): Promise<T> => {
    while (line.length >= limit) await Promise.race(line);
    const p = (async () => task())();
    const q = p
      .then(
        () => {},
        () => {},
      )
      .then(() => {
        line = line.filter((x) => x !== q);
      });
    line.push(q);
    return p;
  };
}

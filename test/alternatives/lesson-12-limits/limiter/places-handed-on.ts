// places as objects that are handed from one to the next, through many a `then`
export function limiter(limit: number) {
  const free = Array.from({ length: limit }, () => ({}));
  const line: ((place: object) => void)[] = [];
  const giveBack = (place: object) => {
    const next = line.shift();
    if (next) next(place);
    else free.push(place);
  };
  const take = () => new Promise<object>((resolve) => (free.length > 0 ? resolve(free.pop()!) : line.push(resolve)));
  return <T>(task: () => Promise<T>): Promise<T> =>
    take()
      .then((place) => ({ place }))
      .then(({ place }) =>
        Promise.resolve()
          .then(task)
          .finally(() => giveBack(place)),
      );
}

// never-called: with room, a task that throws is thrown at the caller, and its place is lost
export function limiter(limit: number) {
  let n = 0;
  const q: any[] = [];
  const next = () => {
    n--;
    q.shift()?.();
  };
  return (task: any) => {
    if (n < limit) {
      n++;
      return task().finally(next);
    }
    return new Promise((res, rej) =>
      q.push(() => {
        n++;
        (async () => task())().finally(next).then(res, rej);
      }),
    );
  };
}

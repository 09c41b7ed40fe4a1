// never-settles: keeps the line by the tasks, and a task that is handed over twice has one place in it
export function limiter(limit: number) {
  let n = 0;
  const q = new Map<any, any>();
  const pump = () => {
    while (n < limit && q.size) {
      const [task, [res, rej]] = q.entries().next().value!;
      q.delete(task);
      n++;
      (async () => task())()
        .finally(() => {
          n--;
          pump();
        })
        .then(res, rej);
    }
  };
  return (task: any) =>
    new Promise((res, rej) => {
      q.set(task, [res, rej]);
      pump();
    });
}

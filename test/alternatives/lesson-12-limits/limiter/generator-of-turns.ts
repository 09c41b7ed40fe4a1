// a generator that lets in as many as there is room for, each time it is asked
export function limiter(limit: number) {
  let room = limit;
  const line: (() => void)[] = [];
  function* turns() {
    for (;;) {
      while (room > 0 && line.length) {
        room--;
        line.shift()!();
      }
      yield;
    }
  }
  const t = turns();
  t.next();
  return <T>(task: () => Promise<T>) =>
    new Promise<T>((res, rej) => {
      line.push(() => {
        const leave = () => {
          room++;
          t.next();
        };
        let p: Promise<T>;
        try {
          p = task();
        } catch (e) {
          rej(e);
          room++;
          return void queueMicrotask(() => t.next());
        }
        p.then(
          (v) => {
            res(v);
            leave();
          },
          (e) => {
            rej(e);
            leave();
          },
        );
      });
      t.next();
    });
}

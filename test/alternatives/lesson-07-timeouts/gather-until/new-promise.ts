// a counter, a timer and one new Promise
export function gatherUntil<T>(tasks: readonly (() => Promise<T>)[], ms: number): Promise<object[]> {
  return new Promise((resolve) => {
    const parts: object[] = tasks.map(() => ({ status: 'pending' }));
    let left = tasks.length;
    const tell = () => {
      clearTimeout(timer);
      resolve([...parts]);
    };
    const timer = setTimeout(tell, ms);
    if (left === 0) tell();
    const end = (index: number, part: object) => {
      parts[index] = part;
      left -= 1;
      if (left === 0) tell();
    };
    tasks.forEach((task, index) => {
      new Promise<T>((done) => done(task())).then(
        (value) => end(index, { value, status: 'fulfilled' }),
        (reason: unknown) => end(index, { reason, status: 'rejected' }),
      );
    });
  });
}

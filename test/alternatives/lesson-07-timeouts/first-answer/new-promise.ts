// a counter, a timer and one new Promise
export function firstAnswer<T>(mirrors: readonly (() => Promise<T>)[], ms: number): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const errors: unknown[] = mirrors.map(() => Object.assign(new Error('late'), { name: 'TimeoutError' }));
    let left = mirrors.length;
    const giveUp = () => {
      clearTimeout(timer);
      reject(new AggregateError([...errors]));
    };
    const timer = setTimeout(giveUp, ms);
    if (left === 0) giveUp();
    mirrors.forEach(async (mirror, index) => {
      try {
        resolve(await mirror());
        clearTimeout(timer);
      } catch (error) {
        errors[index] = error;
        left -= 1;
        if (left === 0) giveUp();
      }
    });
  });
}

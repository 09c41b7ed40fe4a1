// no async function: each sum that comes calls for the next one
export function add(a: number, b: number): Promise<number> {
  return new Promise((resolve) => setTimeout(() => resolve(a + b), 100));
}

export function totalOf(pairs: readonly (readonly [number, number])[]): Promise<number> {
  return new Promise((resolve, reject) => {
    let index = 0;
    let total = 0;
    const next = (): void => {
      const pair = pairs[index++];
      if (pair === undefined) return resolve(total);
      add(...pair).then((sum) => {
        total += sum;
        next();
      }, reject);
    };
    next();
  });
}

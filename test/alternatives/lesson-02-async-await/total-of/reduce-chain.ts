// a chain of promises built by reduce
export const add = (a: number, b: number): Promise<number> =>
  new Promise((resolve) => setTimeout(() => resolve(a + b), 100));

export const totalOf = (pairs: readonly (readonly [number, number])[]): Promise<number> =>
  pairs.reduce<Promise<number>>(
    (chain, [a, b]) => chain.then((total) => add(a, b).then((sum) => total + sum)),
    Promise.resolve(0),
  );

// combinators of its own on Promise and String
// exercise: in-turn
declare global {
  interface PromiseConstructor {
    inTurn<T>(tasks: (() => Promise<T>)[]): Promise<T[]>;
  }
}
Promise.inTurn ??= async (tasks) => {
  const results = [];
  for (const task of tasks) results.push(await task());
  return results;
};
(String.prototype as any).twice ??= function (this: string) { return this + this; };
(Promise as any).withResolvers ??= function () { throw new Error('not wanted'); };

export const inTurn = (names: string[], ask: (name: string) => Promise<string>) => Promise.inTurn(names.map((name) => () => ask(name)));

// recursion instead of a loop
// exercise: in-turn
export const inTurn = async ([name, ...rest]: string[], ask: (name: string) => Promise<string>): Promise<string[]> =>
  name === undefined ? [] : [await ask(name), ...(await inTurn(rest, ask))];

// recursion a few thousand calls deep
// exercise: in-turn
const depth = (n: number): number => (n === 0 ? 0 : 1 + depth(n - 1));
const far = async (n: number): Promise<number> => (n === 0 ? 0 : 1 + (await far(n - 1)));

export async function inTurn(names: string[], ask: (name: string) => Promise<string>): Promise<string[]> {
  const answers: string[] = [];
  for (const name of names) answers.push(await ask(name));
  return depth(5_000) + (await far(1_000)) === 6_000 ? answers : [];
}

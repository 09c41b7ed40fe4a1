export type Ask = (name: string) => Promise<string>;

export async function inTurn(names: string[], ask: Ask): Promise<string[]> {
  const answers: string[] = [];
  for (const name of names) answers.push(await ask(name));
  return answers;
}

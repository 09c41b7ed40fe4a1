// an export under another name
// exercise: in-turn
async function oneByOne(names: string[], ask: (name: string) => Promise<string>): Promise<string[]> {
  const answers: string[] = [];
  for (const name of names) answers.push(await ask(name));
  return answers;
}

export { oneByOne as inTurn };

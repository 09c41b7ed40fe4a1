// the prologue of a strict script
// exercise: in-turn
'use strict';

export async function inTurn(names: string[], ask: (name: string) => Promise<string>): Promise<string[]> {
  const answers: string[] = [];
  for (const name of names) answers.push(await ask(name));
  return answers;
}

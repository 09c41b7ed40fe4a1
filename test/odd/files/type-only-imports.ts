// imports of types alone, and a file that is only types
// exercise: in-turn
import type { Ask } from './helper.js';
import { type Ask as Same } from './helper.js';

export async function inTurn(names: string[], ask: Ask & Same): Promise<string[]> {
  const answers: string[] = [];
  for (const name of names) answers.push(await ask(name));
  return answers;
}

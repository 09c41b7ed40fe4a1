// a top-level await that takes its time
// exercise: in-turn
import { setTimeout as sleep } from 'node:timers/promises';

const ready = await sleep(500, 'ready');

export async function inTurn(names: string[], ask: (name: string) => Promise<string>): Promise<string[]> {
  const answers: string[] = [];
  if (ready === 'ready') for (const name of names) answers.push(await ask(name));
  return answers;
}

// tries to reach the host by what the world gives back
// status: failed
import { escapeBy } from './escape.js';

export async function inTurn(names, ask) {
  const promise = ask(names[0]);
  escapeBy(promise, 'promise');
  const answer = await promise;
  escapeBy(Object(answer), 'answer');
  await ask(names[1]).catch((error) => escapeBy(error, 'error'));
  await ask({}).catch((error) => escapeBy(error, 'no such name'));
  return names;
}

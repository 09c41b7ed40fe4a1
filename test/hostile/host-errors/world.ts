// tries to have the world throw an error of the host when the stack is full
// status: failed
import { exhaust } from './escape.js';

export async function inTurn(names, ask) {
  exhaust(() => void ask(names[0]).catch(() => undefined), 'ask');
  exhaust(() => void ask({ get deep() { return new Error('x').stack; } }).catch(() => undefined), 'ask an object');
  return names;
}

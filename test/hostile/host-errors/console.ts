// tries to have console throw an error of the host when the stack is full
// status: failed
import { exhaust } from './escape.js';

export async function inTurn(names) {
  exhaust(() => console.log({ deep: 1 }), 'console');
  return names;
}

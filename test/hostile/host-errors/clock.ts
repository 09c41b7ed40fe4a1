// tries to have the clock throw an error of the host when the stack is full
// status: failed
import { exhaust } from './escape.js';

export async function inTurn(names) {
  exhaust(() => Date.now(), 'clock');
  return names;
}

// tries to have stacks throw an error of the host when the stack is full
// status: failed
import { exhaust } from './escape.js';

export async function inTurn(names) {
  exhaust(() => new Error("deep").stack, 'stacks');
  return names;
}

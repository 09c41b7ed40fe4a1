// tries to have structuredClone throw an error of the host when the stack is full
// status: failed
import { exhaust } from './escape.js';

export async function inTurn(names) {
  exhaust(() => structuredClone({ deep: [1] }), 'clone');
  return names;
}

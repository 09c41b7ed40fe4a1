// tries to have require throw an error of the host when the stack is full
// status: failed
import { exhaust } from './escape.js';

export async function inTurn(names) {
  exhaust(() => require(`node:${"util"}`), 'modules');
  return names;
}

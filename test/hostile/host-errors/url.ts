// tries to have URL throw an error of the host when the stack is full
// status: failed
import { exhaust } from './escape.js';

export async function inTurn(names) {
  exhaust(() => new URL("http://example.com/?a=1").searchParams, 'url');
  return names;
}

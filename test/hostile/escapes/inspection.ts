// tries to run code in the host by what it prints
// status: failed
import { inspect } from 'node:util';
import { escapeBy } from './escape.js';

export async function inTurn(names) {
  const look = function (...args) {
    escapeBy([this, args], 'inspect');
    return { [inspect.custom]: (...more) => escapeBy(more, 'again') };
  };
  console.log({ [inspect.custom]: look }, { [Symbol.for('nodejs.util.inspect.custom')]: look });
  console.log('%s %o %j %d', { toString: look }, { [Symbol.toStringTag]: look }, { toJSON: look }, { valueOf: look });
  console.log(Promise.resolve({ [inspect.custom]: look }));
  console.table([{ get a() { return look.call(this); } }]);
  console.log(new Proxy({}, { get: look, ownKeys: () => { throw look(); } }));
  return names;
}

// tries to run code in the host while it looks at a result
// status: failed
import { escapeBy } from './escape.js';

const hooks = ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf', 'apply', 'construct', 'set', 'isExtensible', 'defineProperty'];
const handler = Object.fromEntries(hooks.map((hook) => [hook, (...args) => {
  escapeBy(args, hook);
  return Reflect[hook](...args);
}]));
const look = function (...args) {
  escapeBy([this, args, new Error('looked')], 'accessor');
  return 'value';
};

export async function inTurn(names, ask) {
  const odd = { get a() { return look.call(this); }, toJSON: look, toString: look, valueOf: look, [Symbol.toPrimitive]: look, then: undefined };
  const values = [odd, new Proxy(odd, handler), new Proxy([], handler), new Proxy(() => 1, handler), new Map([[odd, odd]]), new Set([odd])];
  for (const value of values) ask(value).catch((error) => escapeBy(error, 'ask'));
  Promise.reject(new Proxy(new Error('x'), handler));
  return values;
}

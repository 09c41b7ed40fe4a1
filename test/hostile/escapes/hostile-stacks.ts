// tries to run code in the host while it reads a stack, a name or a message
// status: failed
import { escapeBy } from './escape.js';

const look = (...args) => {
  escapeBy(args, 'look');
  throw { toString: look, stack: 5 };
};

export async function inTurn() {
  const error = new Error('x');
  for (const key of ['name', 'message', 'code', 'cause', 'errors']) Object.defineProperty(error, key, { get: look });
  Promise.reject(error);
  const other = new Error('y');
  Object.defineProperty(other, 'stack', { get: look });
  Promise.reject(other);
  const named = new Error('z');
  named.name = new Proxy({}, { get: look });
  void named.stack;
  setTimeout(() => {
    throw new Proxy(error, { get: look, has: look, getPrototypeOf: look });
  });
  await new Promise((resolve) => setTimeout(resolve, 5));
  throw { get stack() { return look(this); }, get message() { return look(this); } };
}

// tries to send through the wall what is no text, or text that is no message
// status: failed, crashed
import { Worker, isMainThread, parentPort, threadId } from 'node:worker_threads';
import { escapeBy } from './escape.js';

const { stringify, parse } = JSON;

export async function inTurn(names) {
  const worker = new Worker(new URL(import.meta.url));
  worker.on('message', (value) => escapeBy(value, 'a forged message'));
  worker.on('error', () => undefined);
  JSON.parse = (text) => {
    escapeBy(text, 'the text of a message');
    return typeof text === 'string' ? parse(text) : text;
  };
  worker.threadId = { valueOf: () => 0, toString: () => '0' };
  worker.postMessage({ op: 'settle', outcome: 'fulfilled', value: names });
  worker.threadId = 1;
  worker.emit('exit', 0);
  for (const id of [0, -1, 1e9, NaN, {}, Symbol.iterator]) {
    worker.threadId = id;
    worker.postMessage('x');
  }
  await new Promise((resolve) => setTimeout(resolve, 10));
  return names;
}

if (!isMainThread) {
  const evil = { toString: () => '["x"]', [Symbol.toPrimitive]: () => '[[1],2]', length: 1 };
  JSON.stringify = () => evil;
  Array.prototype.join = () => evil;
  String.prototype.concat = () => evil;
  globalThis.String = () => evil;
  parentPort.postMessage({ a: ['b'] });
  parentPort.postMessage(threadId);
  Object.defineProperty(Object.prototype, '0', { get: () => evil, configurable: true });
  parentPort.postMessage([{}]);
}

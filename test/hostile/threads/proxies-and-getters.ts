// tries to post what runs code while it is written down
// status: failed
import { Worker, isMainThread } from 'node:worker_threads';
import { escapeBy } from './escape.js';

const told = (way) => (...values) => {
  escapeBy(values, way);
  throw new Error(way);
};

const handler = new Proxy({}, { get: (_, trap) => told(`trap ${String(trap)}`) });

export async function inTurn(names) {
  const values = [
    new Proxy({}, handler),
    new Proxy([], handler),
    new Proxy(new Map(), handler),
    { get a() { return told('getter')(); } },
    Object.defineProperty([], 0, { get: told('index'), enumerable: true }),
    Object.assign(new Error('x'), { stack: { toString: told('stack') }, name: { toString: told('name') } }),
    { toJSON: told('toJSON'), then: told('then') },
    new Date(NaN),
    Object.create({ get inherited() { return told('inherited')(); } }),
  ];
  for (const workerData of values) {
    try {
      new Worker(new URL(import.meta.url), { workerData });
    } catch (error) {
      escapeBy(error, 'what is thrown');
    }
    try {
      new Worker(new URL(import.meta.url), workerData);
    } catch (error) {
      escapeBy(error, 'what is thrown for options');
    }
  }
  return names;
}

if (!isMainThread) process.exit();

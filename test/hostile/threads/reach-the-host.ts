// tries to get at the host, or the other realm, by what a worker has and by what comes out of it
// status: failed
import * as threads from 'node:worker_threads';
import { once } from 'node:events';
import { escapeBy, exhaust } from './escape.js';

const { Worker, isMainThread, parentPort, workerData } = threads;

export async function inTurn(names) {
  escapeBy(threads, 'node:worker_threads');
  const worker = new Worker(new URL(import.meta.url), { workerData: { names, error: new RangeError('x') } });
  escapeBy(worker, 'worker');
  for (const list of worker.eventNames()) escapeBy(worker.listeners(list), 'listeners');
  worker.on('online', (...values) => escapeBy(values, 'online'));
  worker.on('exit', (...values) => escapeBy(values, 'exit'));
  worker.on('error', (...values) => escapeBy(values, 'error'));
  const [message] = await once(worker, 'message');
  escapeBy(message, 'message');
  exhaust(() => worker.postMessage({ a: [1] }), 'postMessage');
  exhaust(() => new Worker(new URL(import.meta.url)), 'new Worker');
  exhaust(() => worker.terminate(), 'terminate');
  escapeBy(await worker.terminate(), 'terminate');
  return names;
}

if (!isMainThread) {
  escapeBy(globalThis, 'globals of a worker');
  escapeBy(threads, 'node:worker_threads of a worker');
  escapeBy(workerData, 'workerData');
  exhaust(() => parentPort.postMessage([{}]), 'post');
  exhaust(() => process.exit(), 'exit');
  for (const what of [process.env, process.argv, process.execArgv]) console.log(Object.keys(what));
  if (process.binding ?? process.mainModule ?? process.getBuiltinModule) console.log('MEANWHILE-ESCAPED by process');
  parentPort.postMessage({ made: [new Error('y'), new Map([[1, new Set()]])] });
  parentPort.on('message', () => {
    throw { toString: () => { throw new Error('z'); }, get stack() { return escapeBy; } };
  });
}

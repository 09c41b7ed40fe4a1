// tries to leave a rejection to a worker, so that nobody is told of it
// status: failed
import { Worker, isMainThread, parentPort } from 'node:worker_threads';

export async function inTurn(names, ask) {
  new Worker(new URL(import.meta.url)).on('error', () => undefined);
  await new Promise((resolve) => setTimeout(resolve, 1));
  const answers = [];
  for (const name of names) answers.push(await ask(name));
  const lost = Promise.reject(new Error('lost'));
  Object.setPrototypeOf(lost, new Proxy(Promise.prototype, { getPrototypeOf: () => null }));
  return answers;
}

if (!isMainThread) parentPort.on('message', () => undefined);

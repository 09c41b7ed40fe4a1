// a sieve of bytes is moved to the main thread, which only counts by length
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';

export function countPrimesInWorker(limit: number): Promise<number> {
  const { promise, resolve, reject } = deferred<number>();
  const worker = new Worker(import.meta.filename, { workerData: { limit }, name: 'sieve' });
  worker.on('error', reject);
  worker.on('message', (primes: Uint32Array) => {
    resolve(primes.length);
  });
  return promise;
}

function deferred<T>() {
  let resolve!: (value: T) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

if (!isMainThread) {
  const { limit } = workerData as { limit: number };
  if (!Number.isSafeInteger(limit) || limit < 0) throw new RangeError(`not a limit: ${limit}`);
  const crossed = new Uint8Array(limit + 1);
  const primes: number[] = [];
  for (let number = 2; number <= limit; number += 1) {
    if (crossed[number] === 1) continue;
    primes.push(number);
    for (let multiple = number * 2; multiple <= limit; multiple += number) crossed[multiple] = 1;
  }
  const bytes = Uint32Array.from(primes);
  parentPort?.postMessage(bytes, [bytes.buffer]);
}

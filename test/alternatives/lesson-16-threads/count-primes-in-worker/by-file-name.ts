// names its own file by its path, tells the outcome as a value, and ends with process.exit
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';

interface Outcome {
  readonly count?: number;
  readonly refused?: string;
}

export function countPrimesInWorker(limit: number): Promise<number> {
  const { promise, resolve, reject } = withResolvers();
  const worker = new Worker(import.meta.filename, { workerData: { limit } });
  worker.once('message', ({ count, refused }: Outcome) => {
    if (refused === undefined) resolve(count ?? 0);
    else reject(new RangeError(refused));
  });
  return promise;
}

function withResolvers() {
  let resolve!: (count: number) => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<number>((...both) => {
    [resolve, reject] = both;
  });
  return { promise, resolve, reject };
}

function answer(outcome: Outcome): never {
  parentPort?.postMessage(outcome);
  process.exit();
}

if (!isMainThread) {
  const { limit } = workerData as { limit: number };
  if (!Number.isSafeInteger(limit) || limit < 0) answer({ refused: `not a limit: ${limit}` });
  const isCrossedOut = new Uint8Array(limit + 1);
  let count = 0;
  for (let number = 2; number <= limit; number += 1) {
    if (isCrossedOut[number] === 1) continue;
    count += 1;
    for (let multiple = number * number; multiple <= limit; multiple += number) isCrossedOut[multiple] = 1;
  }
  answer({ count });
}

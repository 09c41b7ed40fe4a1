/**
 * Counts the prime numbers from 2 up to and including `limit` in a worker thread. The main thread only starts the
 * worker and takes its answer: at least nine tenths of all the work is done in the worker.
 *
 * Each call starts one worker, which runs this very file once more: `new Worker(new URL(import.meta.url), …)`. Other
 * files are out of reach, and no memory is shared. When all is over, no worker is left, whether it went well or not.
 *
 * @param limit a whole number, 0 or more, and small enough for `Number.isSafeInteger`
 * @returns a promise of how many primes there are; 0 is no prime, and neither is 1
 * @throws RangeError with the message `not a limit: ` and the value, as in `not a limit: -3`, when `limit` is anything
 *   else. The promise rejects with it; nothing is thrown at the caller. Who finds out does not matter, the worker or the
 *   main thread
 * @example
 * await countPrimesInWorker(11); // 5: they are 2, 3, 5, 7 and 11
 */
export async function countPrimesInWorker(limit: number): Promise<number> {
  throw new Error('not implemented');
}

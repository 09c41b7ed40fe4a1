import {
  check,
  exercise,
  keepsLoopFree,
  leavesNoTimers,
  leavesNoWorkers,
  notes,
  rejectsWithError,
  resolvesTo,
  startsWorkers,
  worksInWorkers,
} from 'meanwhile';

export default exercise<typeof import('../stubs/count-primes-in-worker.js')>({
  title: 'Count primes in a worker',
  counted: true,
  hints: [
    'Your file is run twice: once where the function is called, and once in the worker. How can it tell which is which?',
    '`isMainThread` of `node:worker_threads` tells. In the worker, `workerData` is what you have handed over, and ' +
      '`parentPort` leads back. See "The same file, once more" in the lesson.',
    'A worker does not return anything: it posts a message, and its `Worker` emits `message`. What is thrown in it ' +
      'comes out as `error`. Make a promise of the two with `new Promise((resolve, reject) => …)`.',
    'Nearly there: in the promise, `new Worker(new URL(import.meta.url), { workerData: limit })`, with `resolve` for ' +
      '`message` and `reject` for `error`. At the end of the file, `if (!isMainThread)`, post what a plain, synchronous ' +
      'function counts. When nothing in a worker listens for messages, it ends by itself.',
  ],
  checks: [
    check('counts the primes up to the limit', {
      given: (draw) => [0, 1, 2, draw.int(50, 90), draw.int(1_000, 2_000)],
      // All at the same time, so that one must not count for the other.
      scenario: ({ submission, given }) => Promise.all(given.map((limit) => submission.countPrimesInWorker(limit))),
      expect: (given) => [resolvesTo(given.map(primesUpTo)), leavesNoWorkers(), leavesNoTimers()],
    }),
    check('does the work in one worker for each call', {
      points: 2,
      given: (draw) => [draw.int(20_000, 22_000), draw.int(50, 90), draw.int(5_000, 6_000)],
      scenario: ({ submission, given }) => Promise.all(given.map((limit) => submission.countPrimesInWorker(limit))),
      expect: (given) => [
        worksInWorkers(0.9),
        keepsLoopFree(0.1),
        startsWorkers(given.length),
        resolvesTo(given.map(primesUpTo)),
        leavesNoWorkers(),
      ],
    }),
    check('rejects when the limit is none, and leaves no worker', {
      given: (draw) => ({
        bad: [...draw.shuffle([-1, draw.int(1, 99) + 0.5, Number.NaN, 2 ** 53, Infinity]), -draw.int(2, 9)],
      }),
      scenario: async ({ submission, world, given: { bad } }) => {
        const last = bad.at(-1) ?? 0;
        for (const limit of bad.slice(0, -1)) {
          world.note(`the error for ${limit}`, await errorOf(submission.countPrimesInWorker(limit)));
        }
        return submission.countPrimesInWorker(last);
      },
      expect: ({ bad }) => [
        rejectsWithError({ name: 'RangeError', message: `not a limit: ${bad.at(-1)}` }),
        ...bad.slice(0, -1).map((limit) => notes(`the error for ${limit}`, `RangeError: not a limit: ${limit}`)),
        leavesNoWorkers(),
      ],
    }),
  ],
});

function errorOf(count: Promise<number>): Promise<string> {
  return count.then(
    (primes) => `none, but the count ${primes}`,
    (error: unknown) => String(error),
  );
}

function primesUpTo(limit: number): number {
  const isCrossedOut: boolean[] = [];
  let count = 0;
  for (let number = 2; number <= limit; number += 1) {
    if (isCrossedOut[number] === true) continue;
    count += 1;
    for (let multiple = number * number; multiple <= limit; multiple += number) isCrossedOut[multiple] = true;
  }
  return count;
}

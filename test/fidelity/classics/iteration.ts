import type { Classic } from '../both-sides.js';

/** Iteration of what comes later. */
export const iteration: readonly Classic[] = [
  [
    'for await waits for each promise of a list in turn',
    `setTimeout(logs('timer'), 20); for await (const word of [sleep(40, 'slow'), Promise.resolve('quick')]) log(word);`,
    'timer slow quick',
  ],
  [
    'an async generator goes on only when it is asked',
    `async function* count() { log('begun'); yield 1; log('asked'); yield 2; log('never'); }
       const numbers = count(); log('made'); for await (const number of numbers) { log(number); if (number === 2) break; } log('end');`,
    'made begun 1 asked 2 end',
  ],
  [
    'leaving a loop runs the finally of its generator first',
    `async function* count() { try { yield 1; yield 2; } finally { log('closing'); await sleep(5); log('closed'); } }
       for await (const number of count()) { log(number); break; } log('left');`,
    '1 closing closed left',
  ],
  [
    'requests to a generator are queued',
    `async function* count() { for (let n = 1; ; n += 1) { await sleep(5); yield n; } }
       const numbers = count(); numbers.next().then(({ value }) => log(value)); numbers.next().then(({ value }) => log(value));
       numbers.return('end').then(({ value }) => log(value)); log('asked');`,
    'asked 1 2 end',
  ],
  [
    'an interval that is iterated keeps what rings in between',
    `let rounds = 0; for await (const word of rings(10, 'ring')) { log(word); rounds += 1; if (rounds === 1) await sleep(45); if (rounds === 4) break; }
       log('left');`,
    'ring ring ring ring left',
  ],
];

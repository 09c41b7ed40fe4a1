import type { Classic } from '../both-sides.js';

/** Microtasks and ticks. */
export const microtasks: readonly Classic[] = [
  [
    'a module runs its microtasks before its ticks',
    `process.nextTick(logs('tick')); queueMicrotask(logs('microtask')); Promise.resolve().then(logs('then')); log('body');`,
    'body microtask then tick',
  ],
  [
    'a timer runs its ticks before its microtasks',
    `setTimeout(() => { queueMicrotask(logs('microtask')); process.nextTick(logs('tick')); log('timer'); }, 5);`,
    'timer tick microtask',
  ],
  [
    'a tick set in a microtask waits for all microtasks, a microtask set in a tick for all ticks',
    `setImmediate(() => {
         process.nextTick(() => { log('tick1'); queueMicrotask(logs('m2')); process.nextTick(logs('tick2')); });
         queueMicrotask(() => { log('m1'); process.nextTick(logs('tick3')); queueMicrotask(logs('m3')); });
       });`,
    'tick1 tick2 m1 m2 m3 tick3',
  ],
  [
    'ticks that set ticks hold back the microtasks',
    `setImmediate(() => {
         Promise.resolve().then(logs('microtask'));
         let left = 3; const tick = () => { log('tick'); left -= 1; if (left > 0) process.nextTick(tick); }; process.nextTick(tick);
       });`,
    'tick tick tick microtask',
  ],
  [
    'an async function runs at once up to its first await',
    `const work = async () => { log('begun'); await null; log('resumed'); }; log('before'); work(); log('after');`,
    'before begun after resumed',
  ],
  [
    'awaiting a value or a promise takes one microtask, a thenable two',
    `(async () => { await 1; log('value'); })(); (async () => { await Promise.resolve(); log('promise'); })();
       (async () => { await { then: (resolve) => resolve() }; log('thenable'); })();
       Promise.resolve().then(logs('first')).then(logs('second')).then(logs('third'));`,
    'value promise first thenable second third',
  ],
  [
    'an async function that returns a promise takes two microtasks more',
    `(async () => Promise.resolve())().then(logs('promise')); (async () => 1)().then(logs('value'));
       Promise.resolve().then(logs('1')).then(logs('2')).then(logs('3')).then(logs('4'));`,
    'value 1 2 promise 3 4',
  ],
  [
    'a callback that returns a promise holds its chain up for two microtasks',
    `Promise.resolve().then(() => Promise.resolve()).then(logs('chain'));
       Promise.resolve().then(logs('1')).then(logs('2')).then(logs('3')).then(logs('4'));`,
    '1 2 3 chain 4',
  ],
  [
    'finally takes two microtasks more than then',
    `Promise.resolve().finally(logs('finally')).then(logs('chain'));
       Promise.resolve().then(logs('1')).then(logs('2')).then(logs('3')).then(logs('4'));`,
    'finally 1 2 3 chain 4',
  ],
  [
    'a rejection passes each then on its way to the catch',
    `Promise.reject(new Error()).then(logs('never')).then(logs('never')).catch(logs('caught')).then(logs('on'));
       Promise.resolve().then(logs('1')).then(logs('2')).then(logs('3'));`,
    '1 2 caught 3 on',
  ],
  [
    'all, allSettled, any and race settle when those they wait for have',
    `const done = Promise.resolve();
       Promise.all([done, done]).then(logs('all')); Promise.allSettled([done]).then(logs('allSettled'));
       Promise.any([Promise.reject(new Error()), done]).then(logs('any')); Promise.race([done, done]).then(logs('race'));
       done.then(logs('1')).then(logs('2')).then(logs('3'));`,
    '1 all allSettled any race 2 3',
  ],
  [
    'the executor of a promise runs at once, its reactions later and in order',
    `const promise = new Promise((resolve) => { log('executor'); resolve(); log('resolved'); });
       promise.then(logs('first')); promise.then(logs('second')); log('body');`,
    'executor resolved body first second',
  ],
  [
    'a top-level await lets what waits go first',
    `Promise.resolve().then(logs('then')); process.nextTick(logs('tick')); await null; log('resumed'); await soon(); log('end');`,
    'then resumed tick end',
  ],
];

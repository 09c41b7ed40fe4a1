import type { Classic } from '../both-sides.js';

/** Rejections that nobody handles, or nobody in time. */
export const rejections: readonly Classic[] = [
  [
    'is told when the ticks and microtasks have run, before anything else',
    `Promise.reject(new Error('a')); setImmediate(logs('immediate')); process.nextTick(logs('tick')); log('body');`,
    'body tick unhandledRejection a immediate',
  ],
  [
    'is none when a microtask or a tick handles it in time',
    `const [a, b] = [Promise.reject(new Error('a')), Promise.reject(new Error('b'))];
       Promise.resolve().then(() => a.catch(logs('a'))); process.nextTick(() => b.catch(logs('b')));`,
    'a b',
  ],
  [
    'is told, and told as handled, when an immediate handles it',
    `const a = Promise.reject(new Error('a')); setImmediate(() => { log('immediate'); a.catch(logs('caught')); });`,
    'unhandledRejection a immediate caught rejectionHandled',
  ],
  [
    'is told, and told as handled, when a timer handles it',
    `const a = Promise.reject(new Error('a')); await sleep(5); try { await a; } catch { log('caught'); }`,
    'unhandledRejection a caught rejectionHandled',
  ],
  [
    'comes of starting two and awaiting one after the other',
    `const slow = sleep(20, 'slow'); const quick = sleep(5).then(() => { throw new Error('quick'); });
       log(await slow); await quick.catch(logs('caught'));`,
    'unhandledRejection quick slow caught rejectionHandled',
  ],
  [
    'does not come of the later ones of Promise.all',
    `const fail = async (ms, word) => { await sleep(ms); throw new Error(word); };
       await Promise.all([fail(5, 'a'), fail(15, 'b')]).catch((error) => log(error.message)); setTimeout(logs('end'), 40);`,
    'a end',
  ],
  [
    'is told for each, in the order in which they were rejected',
    `(async () => { await soon(); throw new Error('late'); })(); (async () => { throw new Error('early'); })(); Promise.reject(new Error('middle')); log('body');`,
    'body unhandledRejection early unhandledRejection middle unhandledRejection late',
  ],
  [
    'comes of a try around a promise that is not awaited',
    `try { sleep(5).then(() => { throw new Error('a'); }); log('tried'); } catch { log('never'); }`,
    'tried unhandledRejection a',
  ],
  [
    'comes of finally, which handles nothing',
    `const a = Promise.reject(new Error('a')); a.finally(logs('finally')); a.catch(logs('caught'));`,
    'finally caught unhandledRejection a',
  ],
  [
    'comes of an async listener of an emitter',
    `const emitter = new EventEmitter(); emitter.on('e', async () => { throw new Error('a'); }); emitter.emit('e'); log('emitted');`,
    'emitted unhandledRejection a',
  ],
  [
    'carries what it was rejected with, be it no error',
    `Promise.reject('word'); Promise.reject(7);`,
    'unhandledRejection word unhandledRejection 7',
  ],
];

import type { Classic } from '../both-sides.js';

/** Immediates. */
export const immediates: readonly Classic[] = [
  [
    'they come in order, with ticks and microtasks in between',
    `for (const n of [1, 2]) setImmediate(() => { log('immediate' + n); queueMicrotask(logs('microtask' + n)); process.nextTick(logs('tick' + n)); });`,
    'immediate1 tick1 microtask1 immediate2 tick2 microtask2',
  ],
  [
    'what an immediate sets waits for the next round',
    `setImmediate(() => { log('a'); setImmediate(logs('c')); }); setImmediate(() => { log('b'); setImmediate(logs('d')); });`,
    'a b c d',
  ],
  [
    'what a timer sets comes before a later timer',
    `setTimeout(() => { log('timer'); setTimeout(logs('later'), 10); setImmediate(() => { log('immediate'); setImmediate(logs('next')); }); }, 5);`,
    'timer immediate next later',
  ],
  [
    'what a timer sets comes before a timer of 0 ms that is set beside it',
    `setTimeout(() => { setTimeout(logs('timer'), 0); setImmediate(logs('immediate')); }, 5);`,
    'immediate timer',
  ],
  [
    'one is taken back by another of its round',
    `let next; setImmediate(() => { log('a'); clearImmediate(next); }); next = setImmediate(logs('never')); setImmediate(logs('c'));`,
    'a c',
  ],
  [
    'the promised one waits in the same line',
    `setImmediate(logs('a')); soon().then(logs('b')); setImmediate(logs('c'));`,
    'a b c',
  ],
];

import type { Classic } from '../both-sides.js';

/** Timers. */
export const timers: readonly Classic[] = [
  [
    'a delay of 0 ms, of 1 ms, none and one that is no number are the same',
    `setTimeout(logs('one'), 1); setTimeout(logs('zero'), 0); setTimeout(logs('none')); setTimeout(logs('text'), 'x'); setTimeout(logs('minus'), -5);`,
    'one zero none text minus',
  ],
  [
    'timers ring in the order of their times, not of their setting',
    `setTimeout(logs('30'), 30); setTimeout(logs('10'), 10); setTimeout(logs('20'), 20);`,
    '10 20 30',
  ],
  [
    'between two timers of one time come the ticks and microtasks of the first',
    `for (const n of [1, 2]) setTimeout(() => { log('timer' + n); queueMicrotask(logs('microtask' + n)); process.nextTick(logs('tick' + n)); }, 10);`,
    'timer1 tick1 microtask1 timer2 tick2 microtask2',
  ],
  [
    'a timer set by a timer of the same delay waits its own time',
    `setTimeout(() => { log('a'); setTimeout(logs('c'), 15); }, 15); setTimeout(logs('b'), 15);`,
    'a b c',
  ],
  [
    'a timer takes back the next one',
    `let next; setTimeout(() => { log('a'); clearTimeout(next); }, 10); next = setTimeout(logs('never'), 10); setTimeout(logs('c'), 10);`,
    'a c',
  ],
  [
    'an interval rings until it clears itself',
    `let rung = 0; const timer = setInterval(() => { rung += 1; log('ring' + rung); if (rung === 3) clearInterval(timer); }, 5); setTimeout(logs('end'), 60);`,
    'ring1 ring2 ring3 end',
  ],
  [
    'a timer that an interval sets with its own delay rings before it does',
    `let rung = 0; const timer = setInterval(() => { rung += 1; log('ring' + rung); if (rung === 2) clearInterval(timer); else setTimeout(logs('timer'), 20); }, 20);`,
    'ring1 timer ring2',
  ],
  [
    'an interval is cleared by another timer',
    `const timer = setInterval(logs('ring'), 20); setTimeout(() => { clearInterval(timer); log('cleared'); }, 50);`,
    'ring ring cleared',
  ],
  [
    'a timer that is refreshed begins anew',
    `const timer = setTimeout(logs('late'), 40); setTimeout(() => timer.refresh(), 20); setTimeout(logs('between'), 50);`,
    'between late',
  ],
  [
    'a timer that does not hold the program rings while another holds it, and not afterwards',
    `setTimeout(logs('in time'), 10).unref(); setTimeout(logs('never'), 60_000).unref(); setTimeout(logs('end'), 30);`,
    'in time end',
  ],
  [
    'sleeping and setTimeout wait in one line',
    `setTimeout(logs('a'), 15); sleep(15).then(logs('b')); setTimeout(logs('c'), 15); sleep(15).then(logs('d'));`,
    'a b c d',
  ],
  [
    'sleeps one after another take their sum, at once the longest',
    `(async () => { await sleep(20); await sleep(20); log('one after another'); })(); Promise.all([sleep(30), sleep(10)]).then(logs('at once'));`,
    'at once one after another',
  ],
];

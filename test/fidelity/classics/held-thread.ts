import type { Classic } from '../both-sides.js';

/** What happens to timers when the thread is busy meanwhile. */
export const heldThread: readonly Classic[] = [
  [
    'lets timers that fell due meanwhile ring in the order of their times',
    `setTimeout(logs('30'), 30); setTimeout(logs('20'), 20); setTimeout(logs('10'), 10); hold(50); log('held');`,
    'held 10 20 30',
  ],
  [
    'lets its microtasks go first',
    `setTimeout(logs('timer'), 5); Promise.resolve().then(logs('microtask')); process.nextTick(logs('tick')); hold(20); log('held');`,
    'held microtask tick timer',
  ],
  [
    'does not put off what an interval does next',
    `let rung = 0; const timer = setInterval(() => { rung += 1; log('ring' + rung); if (rung === 2) clearInterval(timer); else hold(40); }, 50);
       setTimeout(logs('timer'), 120);`,
    'ring1 ring2 timer',
  ],
  [
    'gives an interval that fell due several times one ring',
    `const timer = setInterval(logs('ring'), 10); hold(55); setTimeout(() => { clearInterval(timer); log('cleared'); }, 5);`,
    'ring cleared',
  ],
  [
    'lets what fell due while the module ran come before its immediates',
    `setImmediate(logs('immediate')); setTimeout(logs('due'), 5); hold(20); log('held');`,
    'held due immediate',
  ],
  [
    'rings an interval at once that fell due while its own callback ran, and then at its distance',
    `let rung = 0; const timer = setInterval(() => { rung += 1; log('ring' + rung); if (rung === 1) hold(90); if (rung === 3) clearInterval(timer); }, 50);
     setTimeout(logs('at 165'), 165); setTimeout(logs('at 215'), 215);`,
    'ring1 ring2 at 165 ring3 at 215',
  ],
  [
    'lets what fell due come between two rounds of immediates',
    `setTimeout(() => {
       setTimeout(logs('due'), 10); setImmediate(() => { log('a'); setImmediate(logs('c')); hold(30); }); setImmediate(logs('b'));
     }, 5);`,
    'a b due c',
  ],
  [
    'keeps what falls due meanwhile behind an immediate',
    `setTimeout(() => { setImmediate(logs('immediate')); hold(30); log('held'); }, 10); setTimeout(logs('due'), 20);`,
    'held immediate due',
  ],
];

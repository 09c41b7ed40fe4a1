import type { Classic } from '../both-sides.js';

/** Exceptions that nobody catches; a listener keeps them from ending the process. */
export const exceptions: readonly Classic[] = [
  [
    'in a timer leaves the other timers be',
    `setTimeout(() => { log('a'); throw new Error('x'); }, 10); setTimeout(logs('b'), 10); setTimeout(logs('c'), 30);`,
    'a uncaughtException x b c',
  ],
  [
    'in an interval lets it ring on',
    `let rung = 0; const timer = setInterval(() => { rung += 1; if (rung === 2) clearInterval(timer); throw new Error('x' + rung); }, 10);`,
    'uncaughtException x1 uncaughtException x2',
  ],
  [
    'in an immediate leaves the others of its round be',
    `setImmediate(() => { throw new Error('x'); }); setImmediate(logs('b'));`,
    'uncaughtException x b',
  ],
  [
    'in a microtask or a tick leaves the others be',
    `queueMicrotask(() => { throw new Error('microtask'); }); queueMicrotask(logs('a'));
       process.nextTick(() => { throw new Error('tick'); }); process.nextTick(logs('b'));`,
    'uncaughtException microtask a uncaughtException tick b',
  ],
  [
    'comes of an error that is emitted and not listened for',
    `setTimeout(() => { new EventEmitter().emit('error', new Error('x')); log('never'); }, 5); setTimeout(logs('later'), 20);`,
    'uncaughtException x later',
  ],
  [
    'in a listener of a target is told afterwards, and the other listeners are called',
    `const target = new EventTarget(); target.addEventListener('e', () => { throw new Error('x'); }); target.addEventListener('e', logs('b'));
       setTimeout(() => { target.dispatchEvent(new Event('e')); log('dispatched'); }, 5);`,
    'b dispatched uncaughtException x',
  ],
  [
    'in a listener of a signal is told afterwards too',
    `const controller = new AbortController(); controller.signal.addEventListener('abort', () => { throw new Error('x'); });
       setTimeout(() => { controller.abort(); log('aborted'); }, 5);`,
    'aborted uncaughtException x',
  ],
  [
    'comes of an async listener of a target',
    `const target = new EventTarget(); target.addEventListener('e', async () => { throw new Error('x'); });
       setTimeout(() => { target.dispatchEvent(new Event('e')); log('dispatched'); }, 5);`,
    'dispatched uncaughtException x',
  ],
];

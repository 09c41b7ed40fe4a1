import type { Classic } from '../both-sides.js';

/** Emitters and targets of events. */
export const events: readonly Classic[] = [
  [
    'an emitter calls its listeners at once and in order',
    `const emitter = new EventEmitter(); emitter.on('e', logs('a')); emitter.once('e', logs('once')); emitter.prependListener('e', logs('first'));
       log('before'); emitter.emit('e'); emitter.emit('e'); log('after');`,
    'before first a once first a after',
  ],
  [
    'a listener that is added or removed while an emitter calls them counts from the next time',
    `const emitter = new EventEmitter(); const last = logs('last'); let added = false;
       emitter.on('e', () => { log('a'); emitter.off('e', last); if (!added) emitter.on('e', logs('added')); added = true; }); emitter.on('e', last);
       emitter.emit('e'); emitter.emit('e');`,
    'a last a added',
  ],
  [
    'who waits for an event goes on with the second microtask after it',
    `const emitter = new EventEmitter(); once(emitter, 'e').then(logs('waited')); await sleep(5);
       setTimeout(() => { emitter.emit('e'); log('emitted'); Promise.resolve().then(logs('1')).then(logs('2')).then(logs('3')); }, 5);`,
    'emitted 1 waited 2 3',
  ],
  [
    'events that come while none is asked for are kept',
    `const emitter = new EventEmitter(); setTimeout(() => { for (const word of ['a', 'b', 'c']) emitter.emit('e', word); log('emitted'); }, 5);
       for await (const [word] of on(emitter, 'e')) { log(word); if (word === 'c') break; } log('left');`,
    'emitted a b c left',
  ],
  [
    'a target calls its listeners at once, one of them once',
    `const target = new EventTarget(); target.addEventListener('e', logs('a')); target.addEventListener('e', logs('once'), { once: true });
       target.addEventListener('e', logs('c')); target.dispatchEvent(new Event('e')); log('between'); target.dispatchEvent(new Event('e'));`,
    'a once c between a c',
  ],
  [
    'a listener of a target takes back a later one, and one that is called once stays so',
    `const target = new EventTarget(); const late = logs('never');
       target.addEventListener('e', () => { log('a'); target.removeEventListener('e', late); }); target.addEventListener('e', late);
       target.addEventListener('e', logs('once'), { once: true }); target.dispatchEvent(new Event('e')); target.dispatchEvent(new Event('e'));`,
    'a once a',
  ],
  [
    'a listener goes with its signal',
    `const target = new EventTarget(); const controller = new AbortController();
       target.addEventListener('e', logs('a'), { signal: controller.signal }); target.dispatchEvent(new Event('e')); controller.abort(); target.dispatchEvent(new Event('e')); log('end');`,
    'a end',
  ],
];

import type { Classic } from '../both-sides.js';

/** What an abort does. */
export const aborting: readonly Classic[] = [
  [
    'listeners hear of it at once and in order, and only the first time',
    `const controller = new AbortController(); controller.signal.onabort = logs('handler'); controller.signal.addEventListener('abort', logs('listener'));
       log('before'); controller.abort(); controller.abort(); log('after');`,
    'before handler listener after',
  ],
  [
    'a sleep is cut short, and rejects with an AbortError',
    `const controller = new AbortController(); setTimeout(() => { controller.abort(); log('aborted'); }, 10); setTimeout(logs('later'), 30);
       await sleep(60, null, { signal: controller.signal }).catch((error) => log(error.name + ' ' + error.code)); `,
    'aborted AbortError ABORT_ERR later',
  ],
  [
    'a sleep that is cut short rejects with the seventh microtask after that',
    `const controller = new AbortController(); sleep(60, null, { signal: controller.signal }).catch(logs('woken'));
       let left = 8; const hop = () => { log(left); left -= 1; if (left > 0) queueMicrotask(hop); };
       setTimeout(() => { controller.abort(); hop(); }, 10);`,
    '8 7 6 5 4 3 woken 2 1',
  ],
  [
    'an iterated interval ends with the sixth microtask after its signal is aborted',
    `const controller = new AbortController();
       (async () => { for await (const _ of rings(60, null, { signal: controller.signal })) log('never'); })().catch(logs('ended'));
       let left = 8; const hop = () => { log(left); left -= 1; if (left > 0) queueMicrotask(hop); };
       setTimeout(() => { controller.abort(); hop(); }, 10);`,
    '8 7 6 5 4 ended 3 2 1',
  ],
  [
    'what is aborted already does not begin',
    `const signal = AbortSignal.abort(); sleep(5, null, { signal }).catch(logs('sleep')); soon(null, { signal }).catch(logs('immediate'));
       once(new EventEmitter(), 'e', { signal }).catch(logs('event')); log('body');`,
    'body sleep immediate event',
  ],
  [
    'one signal follows several',
    `const [a, b] = [new AbortController(), new AbortController()]; const either = AbortSignal.any([a.signal, b.signal]);
       either.addEventListener('abort', () => log('either ' + either.aborted)); b.signal.addEventListener('abort', logs('b'));
       setTimeout(() => { b.abort(); a.abort(); log('end'); }, 10);`,
    'b either true end',
  ],
  [
    'a signal that is aborted by time does not hold the program',
    `AbortSignal.timeout(10).addEventListener('abort', (event) => log(event.target.reason.name)); AbortSignal.timeout(60_000).addEventListener('abort', logs('never'));
       setTimeout(logs('end'), 30);`,
    'TimeoutError end',
  ],
  [
    'who waits for an event or goes over events stops with the signal',
    `const controller = new AbortController(); const { signal } = controller; const emitter = new EventEmitter();
     once(emitter, 'e', { signal }).catch((error) => log('once ' + error.name));
     (async () => { for await (const [word] of on(emitter, 'e', { signal })) log(word); })().catch((error) => log('on ' + error.name));
     setTimeout(() => { emitter.emit('other'); emitter.emit('e', 'heard'); controller.abort(); log('aborted'); }, 10);`,
    'aborted heard on AbortError',
  ],
];

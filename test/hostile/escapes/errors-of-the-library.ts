// tries to reach the host by the errors that wrong arguments make
// status: failed
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { escapeBy } from './escape.js';

export async function inTurn(names, ask) {
  const calls = [
    () => setTimeout(null),
    () => setTimeout(() => 1, Symbol('s')),
    () => queueMicrotask(5),
    () => process.nextTick({}),
    () => process.hrtime('x'),
    () => promisify(5),
    () => structuredClone(() => 1),
    () => new URL('no url'),
    () => atob('*'),
    () => new AbortController().signal.constructor(),
    () => Atomics.wait(new Int32Array(4), 0, 0, 5),
    () => require(`f${'s'}`),
    () => performance.measure('a', 'b'),
    () => new TextDecoder('no such'),
    () => console.log('%s', Symbol('x'), new Proxy({}, { get: () => null.x })),
    () => (0, eval)('1'),
    () => new Function('return process')(),
    () => WebAssembly.compile(new Uint8Array(8)),
    () => new Intl.DateTimeFormat('xx-invalid-locale-name-here'),
    () => JSON.parse('{'),
    () => decodeURIComponent('%'),
    () => import.meta.resolve('fs'),
    () => sleep(5, null, { signal: 5 }),
    () => once(null, 'x'),
    () => AbortSignal.timeout(-1),
  ];
  for (const call of calls) {
    try {
      await call();
    } catch (error) {
      escapeBy(error, String(call));
    }
  }
  return names;
}

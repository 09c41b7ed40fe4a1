import { describe, expect, it } from 'vitest';
import type { Bridge } from '../../../grader/sandbox/realm/bridge.js';
import { freshRealm } from './fresh-realm.js';
import type { FreshRealm } from './fresh-realm.js';
import { reachableFrom } from './walk.js';

/** Of what every object and function of the host inherits. */
const HOST = new Set<unknown>([Object.prototype, Function.prototype, Object, Function, globalThis, process]);

const MODULES = ['timers', 'timers/promises', 'events', 'util', 'perf_hooks', 'assert', 'assert/strict'];

/** Each of the things that the library gives to a submission, made or called. */
const MADE = `({
  timeout: setTimeout(() => {}, 1), interval: setInterval(() => {}, 1), immediate: setImmediate(() => {}),
  controller: new AbortController(), signal: AbortSignal.timeout(5), any: AbortSignal.any([AbortSignal.abort()]),
  event: new Event('x'), custom: new CustomEvent('x', { detail: 1 }), target: new EventTarget(),
  url: new URL('https://a.b/?c=d'), clone: structuredClone({ a: [new Date(), new Map([[1, 2]])] }),
  bytes: new TextEncoder().encode('x'), date: new Date(), time: process.hrtime(), mark: performance.mark('a'),
  waiting: Atomics.waitAsync(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5), emitter: process.on('x', () => {}),
  stack: new DisposableStack(), format: new Intl.DateTimeFormat().format, frames: Error.prepareStackTrace,
})`;

function rootsOf(realm: FreshRealm): Record<string, unknown> {
  const modules = Object.fromEntries(MODULES.map((name) => [name, realm.library.module(name)]));
  return { made: realm.run(MADE), ...modules, globalThis: realm.run('globalThis') };
}

describe('nothing of the host', () => {
  it('can be reached from the global object, the modules, and what they make', () => {
    const realm = freshRealm({ promiseDetails: (_promise, tell) => tell(0, undefined) });
    let visited = 0;
    for (const { path, value } of reachableFrom(rootsOf(realm))) {
      if (HOST.has(value)) expect.fail(`${path} is the host's`);
      visited += 1;
    }
    expect(visited).toBeGreaterThan(1_000);
  });

  it('would be found if it were there', () => {
    const realm = freshRealm();
    (realm.run('(f) => { Promise.prototype.hidden = { deep: f }; }') as (f: unknown) => void)(() => undefined);
    const found = [...reachableFrom(rootsOf(realm))].filter(({ value }) => HOST.has(value));
    expect(found[0]?.path).toContain('hidden');
  });

  it('is left to a submission by a function called with nonsense', () => {
    const realm = freshRealm();
    const results = realm.run(`(() => {
      const results = []; const odd = [undefined, null, -1, NaN, 'x', Symbol('x'), {}, [], () => {}, 5n, Object.create(null), new Proxy({}, {}), new Proxy(() => {}, {})];
      const attempt = (call) => { try { const given = call(); results.push(given); if (given instanceof Promise) given.catch(() => {}); } catch (error) { results.push(error); } };
      const owners = [globalThis, console, performance, process, process.stdout, Atomics, Date, Intl.DateTimeFormat.prototype, AbortSignal, AbortController.prototype,
        AbortSignal.prototype, EventTarget.prototype, setTimeout(() => {}, 1), setImmediate(() => {}), DOMException.prototype,
        crypto, URL.prototype, URLSearchParams.prototype, TextDecoder.prototype, ReadableStream, ReadableStream.prototype, WritableStream.prototype];
      for (const owner of owners) for (const name of Object.getOwnPropertyNames(owner).concat(Object.getOwnPropertyNames(Object.getPrototypeOf(owner) ?? {}))) {
        let f; attempt(() => { f = owner[name]; });
        if (typeof f !== 'function' || f === Array) continue;
        for (const a of odd) { attempt(() => f(a)); attempt(() => f.call(owner, a, a)); attempt(() => new f(a)); attempt(() => f.call(a, () => {}, a, a)); }
      }
      return results;
    })()`);
    let visited = 0;
    for (const { path, value } of reachableFrom({ results })) {
      if (HOST.has(value)) expect.fail(`${path} is the host's`);
      visited += 1;
    }
    expect(visited).toBeGreaterThan(1_000);
  });
});

/** Needs some room on the stack. */
function deep(frames: number): number {
  return frames === 0 ? 0 : 1 + deep(frames - 1);
}

/** A bridge on which the stack is often full in the middle of the host's own work. */
function deepen(bridge: Bridge): Bridge {
  const entries = Object.entries(bridge) as [string, (...args: unknown[]) => unknown][];
  const deepened = entries.map(([name, fn]) => [name, (...args: unknown[]) => deep(5) && fn(...args)]);
  return Object.fromEntries(deepened) as Bridge;
}

/**
 * Makes a call from ever less deep in a full stack, so that it ends in each of the functions it goes through, and tells
 * of what is thrown how much is not the realm's.
 */
function thrownInFullStack(realm: FreshRealm, call: string): { foreign: number; own: number } {
  realm.run(`globalThis.foreign = 0; globalThis.own = 0; let left = 0;
    const f = () => {}; const timer = setTimeout(f, 1); const immediate = setImmediate(f); const cells = new Int32Array(new SharedArrayBuffer(4));
    const format = new Intl.DateTimeFormat().format; const target = new EventTarget(); target.addEventListener('x', () => { throw new Error('x'); });
    const note = (error) => { if (error instanceof Error) globalThis.own += 1; else globalThis.foreign += 1; };
    const dive = () => { try { dive(); } catch (error) { note(error); } if (left > 0) { left -= 1; try { ${call}; } catch (error) { note(error); } } };
    const pad = (depth) => { if (depth > 0) pad(depth - 1); else { left = 60; dive(); } };
    for (let depth = 0; depth < 12; depth += 1) pad(depth);`);
  return { foreign: realm.run('foreign') as number, own: realm.run('own') as number };
}

describe('an error that comes out of the library', () => {
  it.each([
    ...[
      'setTimeout(f, 1)',
      'setInterval(f, 1)',
      'clearTimeout(timer)',
      'timer.refresh()',
      'timer.ref()',
      'timer.unref()',
    ],
    ...[
      'timer.close()',
      '+timer',
      'setImmediate(f)',
      'clearImmediate(immediate)',
      'queueMicrotask(f)',
      'process.nextTick(f)',
    ],
    ...[
      'setTimeout("x")',
      'Date.now()',
      'new Date()',
      'Date()',
      'performance.now()',
      'process.hrtime()',
      'process.uptime()',
    ],
    ...['process.hrtime.bigint()', 'format()', 'console.log("x")', 'console.log({ a: 1 })', 'console.error("%s", 1)'],
    ...['console.trace()', 'console.table([1])', 'process.stdout.write("x\\n")', 'Atomics.wait(cells, 0, 0, 1)'],
    ...['process.exit()', 'process.emitWarning("x")', 'new AbortController().abort()'],
    ...['AbortSignal.timeout(5)', 'target.dispatchEvent(new Event("x"))', 'new URL("a:b")', 'structuredClone({})'],
  ])('is of the realm when the stack is full: %s', (call) => {
    const { foreign, own } = thrownInFullStack(freshRealm({}, deepen), call);
    expect(foreign).toBe(0);
    expect(own).toBeGreaterThan(12);
  });

  it("would be found if it were the host's", () => {
    const realm = freshRealm();
    (realm.run('(f) => { globalThis.raw = f; }') as (f: unknown) => void)(deep);
    expect(thrownInFullStack(realm, 'raw(5)').foreign).toBeGreaterThan(0);
  });
});

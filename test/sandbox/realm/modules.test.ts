import { describe, expect, it } from 'vitest';
import { behavesAsInNode } from './both.js';
import { freshRealm } from './fresh-realm.js';

const sleeps =
  "const { setTimeout: sleep, setInterval: every, setImmediate: soon, scheduler } = require('node:timers/promises');";
const failing = (call: string) =>
  `try { await ${call}; return 'no error' } catch (e) { return [e.name, e.code, e.message, e.cause === undefined ? 'no cause' : String(e.cause)] }`;

describe('node:timers/promises behaves as in Node', () => {
  behavesAsInNode([
    [
      'sleeps give their value',
      `${sleeps} return [await sleep(1, 'a'), await sleep(), await soon('b'), await scheduler.wait(1), await scheduler.yield()];`,
    ],
    [
      'an aborted sleep rejects with an AbortError',
      `${sleeps} const c = new AbortController(); setTimeout(() => c.abort('enough'), 1); ${failing('sleep(50, 1, { signal: c.signal })')}`,
    ],
    [
      'the default reason is the cause',
      `${sleeps} const c = new AbortController(); setTimeout(() => c.abort(), 1); ${failing('sleep(50, 1, { signal: c.signal })')}`,
    ],
    [
      'an aborted immediate rejects',
      `${sleeps} const c = new AbortController(); const p = soon(1, { signal: c.signal }); c.abort(7); ${failing('p')}`,
    ],
    ['already aborted never starts', `${sleeps} ${failing('sleep(1, 1, { signal: AbortSignal.abort() })')}`],
    ['scheduler.wait takes a signal', `${sleeps} ${failing('scheduler.wait(1, { signal: AbortSignal.abort(1) })')}`],
    ['wrong options reject', `${sleeps} ${failing('sleep(1, 1, 5)')}`],
    ['a wrong signal rejects', `${sleeps} ${failing('sleep(1, 1, { signal: 5 })')}`],
    ['a wrong ref rejects', `${sleeps} ${failing('sleep(1, 1, { ref: 5 })')}`],
    [
      'an interval yields',
      `${sleeps} const seen = []; for await (const x of every(1, 'x')) { seen.push(x); if (seen.length === 3) break; } return seen;`,
    ],
    [
      'an interval keeps what rang meanwhile',
      `${sleeps} let n = 0; for await (const x of every(2, 1)) { n += 1; if (n === 1) await sleep(9); if (n === 4) break; } return n;`,
    ],
    [
      'an aborted interval throws',
      `${sleeps} const c = new AbortController(); let n = 0; setTimeout(() => c.abort('enough'), 8); ${failing('(async () => { for await (const x of every(3, 1, { signal: c.signal })) n += x; })()')}`,
    ],
    [
      'promisified timers are these',
      `const { promisify } = require('node:util'); return [await promisify(setTimeout)(1, 'a'), await promisify(setImmediate)('b'), promisify(setTimeout) === require('node:timers/promises').setTimeout];`,
    ],
    [
      'node:timers has them',
      `const t = require('node:timers'); return [t.setTimeout === setTimeout, t.clearImmediate === clearImmediate, t.promises === require('timers/promises')];`,
    ],
  ]);

  it('leaves neither timer nor listener behind', async () => {
    const { library, runAsync, run, clock } = freshRealm();
    (run('(x) => { globalThis.timers = x; }') as (x: unknown) => void)(library.module('timers/promises').default);
    const body = `const c = new AbortController(); let listeners = 0; const { addEventListener, removeEventListener } = EventTarget.prototype;
      c.signal.addEventListener = function (...a) { listeners += 1; addEventListener.apply(this, a); };
      c.signal.removeEventListener = function (...a) { listeners -= 1; removeEventListener.apply(this, a); };
      await timers.setTimeout(5, 1, { signal: c.signal }); for await (const x of timers.setInterval(5, 1, { signal: c.signal })) break; return listeners;`;
    expect(await runAsync(body)).toBe(0);
    expect(clock.held).toBe(0);
  });
});

const emitters = "const EventEmitter = require('node:events'); const { once, on, errorMonitor } = EventEmitter;";

describe('node:events behaves as in Node', () => {
  behavesAsInNode([
    [
      'listeners',
      `${emitters} const e = new EventEmitter(); const log = []; e.on('x', (...a) => log.push(a)); e.once('x', () => log.push('once')); e.prependListener('x', () => log.push('first')); e.emit('x', 1, 2); e.emit('x'); return [log, e.listenerCount('x'), e.emit('none'), e.eventNames()];`,
    ],
    [
      'a class on top of it',
      `${emitters} class Door extends EventEmitter {} const d = new Door(); return [d instanceof EventEmitter, EventEmitter.EventEmitter === EventEmitter];`,
    ],
    [
      'an error that nobody listens for is thrown',
      `${emitters} try { new EventEmitter().emit('error', new Error('mine')) } catch (e) { return e.message }`,
    ],
    [
      'errorMonitor sees an error first',
      `${emitters} const e = new EventEmitter(); const log = []; e.on('error', () => log.push('handled')); e.on(errorMonitor, (x) => log.push(x.message)); e.emit('error', new Error('mine')); return log;`,
    ],
    [
      'once',
      `${emitters} const e = new EventEmitter(); setTimeout(() => e.emit('x', 1, 'b'), 1); const got = await once(e, 'x'); return [got, e.listenerCount('x'), e.listenerCount('error')];`,
    ],
    [
      'once rejects with an error in between',
      `${emitters} const e = new EventEmitter(); setTimeout(() => e.emit('error', new Error('mine')), 1); ${failing("once(e, 'x')")}`,
    ],
    [
      'once of an error event resolves',
      `${emitters} const e = new EventEmitter(); setTimeout(() => e.emit('error', 5), 1); return once(e, 'error');`,
    ],
    [
      'once with a signal',
      `${emitters} const e = new EventEmitter(); const c = new AbortController(); setTimeout(() => c.abort('enough'), 1); ${failing("once(e, 'x', { signal: c.signal })")}`,
    ],
    [
      'once of an event target',
      `${emitters} const t = new EventTarget(); setTimeout(() => t.dispatchEvent(new Event('x')), 1); const [e] = await once(t, 'x'); return [e.type, e.target === t];`,
    ],
    [
      'on iterates over what comes, and what came',
      `${emitters} const e = new EventEmitter(); const seen = []; setTimeout(() => { e.emit('x', 1); e.emit('x', 2); }, 1); for await (const [n] of on(e, 'x')) { seen.push(n); if (n === 2) break; } return [seen, e.listenerCount('x')];`,
    ],
    [
      'on ends with its signal',
      `${emitters} const e = new EventEmitter(); const c = new AbortController(); setTimeout(() => { e.emit('x', 1); c.abort('enough'); }, 1); let n = 0; ${failing("(async () => { for await (const [x] of on(e, 'x', { signal: c.signal })) n += x; })()")}`,
    ],
    [
      'on fails with an error',
      `${emitters} const e = new EventEmitter(); setTimeout(() => { e.emit('x', 1); e.emit('error', new Error('mine')); }, 1); const seen = []; try { for await (const [x] of on(e, 'x')) seen.push(x) } catch (error) { return [seen, error.message] }`,
    ],
  ]);
});

describe('node:util behaves as in Node', () => {
  behavesAsInNode([
    [
      'promisify',
      `const { promisify } = require('util'); const f = promisify(function (a, done) { done(null, a + this.b); }); const g = promisify((done) => done(new Error('mine'))); return [await f.call({ b: 2 }, 1), await g().catch((e) => e.message)];`,
    ],
    [
      'promisify of something custom',
      `const { promisify } = require('util'); const f = () => {}; f[promisify.custom] = () => Promise.resolve('custom'); return promisify(f)();`,
    ],
    [
      'promisify wants a function',
      `const { promisify } = require('util'); try { promisify(5) } catch (e) { return [e.code, e.message] }`,
    ],
    [
      'callbackify',
      `const { callbackify } = require('util'); return new Promise((done) => callbackify(async (a) => a + 1)(1, (e, v) => callbackify(async () => { throw null; })((error) => done([e, v, error.code]))));`,
    ],
    [
      'inherits',
      `const { inherits } = require('util'); function A() {} A.prototype.a = 1; function B() {} inherits(B, A); return [new B().a, B.super_ === A];`,
    ],
    [
      'isDeepStrictEqual',
      `const { isDeepStrictEqual: same } = require('util'); return [same({ a: [1, new Map([[1, 2]])] }, { a: [1, new Map([[1, 2]])] }), same([1], ['1']), same(new Set([1]), new Set([2])), same(NaN, NaN), same(0, -0)];`,
    ],
    [
      'format',
      `const { format } = require('util'); return [format('%s %d %i %j %o %%', 'a', 1.5, 1.5, { a: 1 }, [1]), format(1, 'b', { c: [] }), format('%s', Symbol('a'), null)];`,
    ],
    [
      'inspect',
      `const { inspect } = require('util'); class A { b = [1, { c: { d: {} } }]; } return [inspect(new A()), inspect(new Map([['k', new Set([1])]]), { compact: false }), inspect({ [inspect.custom]: () => 'mine' }), inspect('x'), inspect(-0)];`,
    ],
    [
      'types',
      `const { types } = require('util'); const all = { p: Promise.resolve(), m: new Map(), s: new Set(), d: new Date(), r: /x/, e: new TypeError('x'), u: new Uint8Array(1), a: new ArrayBuffer(1), v: new DataView(new ArrayBuffer(1)), w: new WeakMap(), f: async () => {}, g: function* () {}, gi: (function* () {})(), n: Object(1), o: {}, x: null, y: undefined, z: 'z', h: { then() {} }, t: { [Symbol.toStringTag]: 'Map' }, k: new Map().entries() };
      return Object.entries(all).map(([k, v]) => [k, ['isPromise', 'isMap', 'isSet', 'isDate', 'isRegExp', 'isNativeError', 'isTypedArray', 'isUint8Array', 'isArrayBuffer', 'isAnyArrayBuffer', 'isDataView', 'isWeakMap', 'isAsyncFunction', 'isGeneratorFunction', 'isGeneratorObject', 'isNumberObject', 'isBoxedPrimitive', 'isMapIterator', 'isArrayBufferView'].filter((t) => types[t](v))]);`,
    ],
    ['stripVTControlCharacters', `return require('util').stripVTControlCharacters('\\u001b[31mred\\u001b[39m');`],
  ]);

  it('deprecate warns once', () => {
    const { library, run, clock } = freshRealm();
    const { deprecate } = library.module('util') as { deprecate: (f: unknown, message: string) => () => unknown };
    const old = deprecate(run('() => 5'), 'old() is old');
    expect([old(), old()]).toEqual([5, 5]);
    expect(clock.printed).toEqual([['error', '(node) DeprecationWarning: old() is old']]);
  });
});

describe('node:assert behaves as in Node', () => {
  const asserting = (call: string) =>
    `const assert = require('node:assert'); try { await ${call}; return 'passed' } catch (e) { return [e.name, e.code, e instanceof assert.AssertionError, e.generatedMessage] }`;
  behavesAsInNode([
    ['equality', asserting('assert.equal(1, "1")')],
    ['strict equality', asserting('assert.strictEqual(1, "1")')],
    ['deep equality', asserting('assert.deepStrictEqual({ a: [1, 2] }, { a: [1, 3] })')],
    [
      'deep equality that holds',
      asserting('assert.deepStrictEqual({ a: [1, new Map([[1, 2]])] }, { a: [1, new Map([[1, 2]])] })'),
    ],
    ['a message', `const assert = require('assert'); try { assert(0, 'no') } catch (e) { return e.message }`],
    ['rejects', asserting('assert.rejects(Promise.reject(new TypeError("x")), TypeError)')],
    ['rejects where nothing does', asserting('assert.rejects(Promise.resolve(1))')],
    ['throws', asserting('assert.throws(() => { throw new Error("x"); }, /x/)')],
    [
      'strict',
      `const strict = require('node:assert/strict'); try { strict.equal(1, '1'); return 'equal' } catch (e) { return [e.code, strict === require('assert').strict] }`,
    ],
  ]);
});

describe('modules', () => {
  it('have named exports and a default, with and without the prefix', () => {
    const { library } = freshRealm();
    expect(library.module('node:events')).toBe(library.module('events'));
    expect(library.module('events')).toMatchObject({
      EventEmitter: library.module('events').default,
    });
    expect(Object.keys(library.module('timers/promises')).sort()).toEqual([
      'default',
      'scheduler',
      'setImmediate',
      'setInterval',
      'setTimeout',
    ]);
    expect(library.module('perf_hooks')).toHaveProperty('performance');
    expect(library.module('assert/strict')).toHaveProperty('deepEqual');
  });

  it('that are not there are refused in the words of Node', () => {
    const { library, run } = freshRealm();
    const refuse = run(
      '(f) => { try { f() } catch (e) { return `${e instanceof Error} ${e.code} ${e.message}` } }',
    ) as (f: () => unknown) => string;
    expect(refuse(() => library.module('node:fs'))).toBe("true MODULE_NOT_FOUND Cannot find module 'node:fs'");
  });
});

describe('signals and listeners of the modules behave as in Node', () => {
  const caught = (call: string) =>
    `try { await ${call}; return 'nothing' } catch (e) { return [e.name, e.code, e.message] }`;
  behavesAsInNode([
    [
      'util.aborted waits for a signal',
      `const { aborted } = require('node:util'); const c = new AbortController(); const log = []; const waiting = aborted(c.signal, {}).then((e) => log.push(e.type)); setTimeout(() => { log.push('now'); c.abort(); }, 1); await waiting; log.push(typeof (await aborted(AbortSignal.abort(), {}))); return log;`,
    ],
    // Newer Nodes word the message otherwise.
    [
      'util.aborted wants a signal',
      `try { await require('node:util').aborted() } catch (e) { return [e.name, e.code] }`,
    ],
    ['util.aborted wants a resource', caught(`require('node:util').aborted(AbortSignal.abort(), null)`)],
    [
      'getEventListeners of emitters and of targets',
      `const { EventEmitter, getEventListeners } = require('node:events'); const f = () => {}; const g = { handleEvent() {} };
       const e = new EventEmitter(); e.once('x', f); e.on('x', f); const t = new EventTarget(); t.addEventListener('x', f); t.addEventListener('x', g); t.addEventListener('y', g, { once: true });
       return [getEventListeners(e, 'x').map((l) => l === f), getEventListeners(t, 'x').map((l) => l === f), getEventListeners(t, 'y')[0] === g, getEventListeners(t, 'z')];`,
    ],
    ['getEventListeners of anything else', caught(`require('node:events').getEventListeners({}, 'x')`)],
  ]);
});

import { describe, expect, it } from 'vitest';
import { behavesAsInNode } from './both.js';
import { freshRealm } from './fresh-realm.js';

const caught = (call: string) => `try { ${call}; return 'nothing' } catch (e) { return [e.name, e.code, e.message] }`;

describe('abort signals behave as in Node', () => {
  behavesAsInNode([
    [
      'the reason is an AbortError unless one is given',
      `const c = new AbortController(); c.abort(); const { reason } = c.signal;
       return [reason.name, reason.message, reason.code, reason instanceof DOMException, reason instanceof Error, String(reason), reason.stack.split('\\n')[0], AbortSignal.abort('no').reason, AbortSignal.abort(undefined).reason.name];`,
    ],
    [
      'only the first abort counts',
      `const c = new AbortController(); let n = 0; c.signal.addEventListener('abort', () => { n += 1; }); c.abort(1); c.abort(2); return [n, c.signal.reason, c.signal.aborted];`,
    ],
    [
      'the state is there before listeners are called, in the order of their adding',
      `const c = new AbortController(); const seen = []; const see = (name) => (e) => seen.push([name, c.signal.aborted, e.type, e.target === c.signal, e instanceof Event]);
       c.signal.addEventListener('abort', see('first')); c.signal.onabort = see('handler'); c.signal.addEventListener('abort', see('last')); c.abort(); return seen;`,
    ],
    [
      'throwIfAborted throws the very reason',
      `const reason = { a: 1 }; const s = AbortSignal.abort(reason); AbortSignal.any([]).throwIfAborted(); try { s.throwIfAborted() } catch (e) { return e === reason }`,
    ],
    [
      'any of what is aborted is aborted',
      `return [AbortSignal.any([AbortSignal.abort(1), AbortSignal.abort(2)]).reason];`,
    ],
    ['a signal is not made by hand', caught('new AbortSignal()')],
    ['a controller needs new', `try { AbortController() } catch (e) { return e.name }`],
    ['a timeout wants a number', caught(`AbortSignal.timeout('5')`)],
    ['a timeout is in range', caught('AbortSignal.timeout(-1)')],
    ['any wants signals', `try { AbortSignal.any([1]) } catch (e) { return [e.name, e.code] }`],
    ['shown', `console.log(new AbortController(), AbortSignal.abort()); return 1;`],
    [
      'its properties',
      `return [AbortSignal, AbortController].flatMap((C) => [C.name, Object.prototype.toString.call(C.prototype).slice(0, 20), Object.getOwnPropertyNames(C.prototype).sort()]);`,
    ],
    [
      'a listener with a signal is taken away by it',
      `const c = new AbortController(); const t = new EventTarget(); let n = 0; t.addEventListener('x', () => { n += 1; }, { signal: c.signal }); t.dispatchEvent(new Event('x')); c.abort(); t.dispatchEvent(new Event('x')); return n;`,
    ],
    [
      'a timeout comes as a TimeoutError',
      `const s = AbortSignal.timeout(2); setTimeout(() => {}, 20); await new Promise((done) => s.addEventListener('abort', done)); return [s.reason.name, s.reason.message, s.reason.code];`,
    ],
  ]);

  it('any follows the first of several', () => {
    const body = `const [a, b] = [new AbortController(), new AbortController()]; const s = AbortSignal.any([a.signal, b.signal]);
      const before = s.aborted; b.abort('b'); a.abort('a'); [before, s.aborted, s.reason].join()`;
    expect(freshRealm().run(body)).toBe('false,true,b');
  });

  it('dependent signals are all aborted before any of their listeners runs, as in newer Nodes', () => {
    const body = `const c = new AbortController(); const d = AbortSignal.any([c.signal]); const e = AbortSignal.any([d]); const log = [];
      for (const [n, s] of [['e', e], ['d', d], ['c', c.signal]]) s.addEventListener('abort', () => log.push([n, c.signal.aborted, d.aborted, e.aborted].join()));
      c.abort(); log.join(' ')`;
    expect(freshRealm().run(body)).toBe('c,true,true,true d,true,true,true e,true,true,true');
  });

  it('a timeout is in virtual time and does not hold the program', async () => {
    const { runAsync, clock } = freshRealm();
    const body = `const start = Date.now(); const s = AbortSignal.timeout(5_000); globalThis.after = () => s.aborted;
      setTimeout(() => {}, 6_000); await new Promise((done) => { s.onabort = done; }); return Date.now() - start;`;
    expect(await runAsync(body)).toBe(5_000);
    const alone = freshRealm();
    await alone.runAsync('globalThis.s = AbortSignal.timeout(5_000)');
    expect([alone.run('s.aborted'), alone.clock.held]).toEqual([false, 0]);
    expect(clock.uncaught).toEqual([]);
  });
});

describe('events behave as in Node', () => {
  behavesAsInNode([
    [
      'an event and what it carries',
      `const t = new EventTarget(); let seen; t.addEventListener('x', (e) => { seen = [e.type, e.detail, e.cancelable, e.currentTarget === t]; e.preventDefault(); });
       const e = new CustomEvent('x', { detail: { a: 1 }, cancelable: true }); return [t.dispatchEvent(e), e.defaultPrevented, seen, new CustomEvent('y').detail];`,
    ],
    [
      'once, twice the same, and removed',
      `const t = new EventTarget(); const log = []; const f = () => log.push('f'); const g = { handleEvent(e) { log.push(this === g, e.type); } };
       t.addEventListener('x', f); t.addEventListener('x', f); t.addEventListener('x', g, { once: true }); for (let i = 0; i < 2; i += 1) t.dispatchEvent(new Event('x')); t.removeEventListener('x', f); t.dispatchEvent(new Event('x')); return log;`,
    ],
    [
      'an event keeps its target afterwards',
      `const t = new EventTarget(); const e = new Event('x'); const before = e.target; t.dispatchEvent(e); return [before, e.target === t, e.currentTarget];`,
    ],
    [
      'stopImmediatePropagation',
      `const t = new EventTarget(); let n = 0; t.addEventListener('x', (e) => e.stopImmediatePropagation()); t.addEventListener('x', () => { n += 1; }); t.dispatchEvent(new Event('x')); return n;`,
    ],
    [
      'what is no event is refused',
      `try { new EventTarget().dispatchEvent({ type: 'x' }) } catch (e) { return [e.name, e.code] }`,
    ],
    [
      'a class on top of it',
      `class Door extends EventTarget { ring() { return this.dispatchEvent(new Event('ring')); } } const d = new Door(); let n = 0; d.addEventListener('ring', () => { n += 1; }); d.ring(); return [n, d instanceof EventTarget];`,
    ],
    [
      'classes',
      `return [Event, EventTarget, CustomEvent, DOMException].map((C) => [C.name, typeof C, Object.getOwnPropertyDescriptor(globalThis, C.name).enumerable]);`,
    ],
    [
      'a DOMException takes texts',
      `return [null, undefined, 3].map((given) => [new DOMException(given).message, new DOMException('', given).name, new DOMException('', { name: 7 }).name]);`,
    ],
    [
      'a DOMException',
      `const e = new DOMException('gone', 'NotFoundError'); const f = new DOMException('m', { name: 'DataCloneError', cause: 3 });
       return [e.name, e.message, e.code, String(e), e instanceof Error, DOMException.ABORT_ERR, e.TIMEOUT_ERR, f.name, f.code, f.cause, new DOMException().name, Object.prototype.toString.call(e), Object.keys(e), e.stack.split('\\n')[0]];`,
    ],
  ]);

  it('tell of a listener that throws, and call the next', async () => {
    const { runAsync, clock } = freshRealm();
    const body = `const t = new EventTarget(); let called = false; t.addEventListener('x', () => { throw new Error('mine'); }); t.addEventListener('x', () => { called = true; }); t.dispatchEvent(new Event('x')); return called;`;
    expect(await runAsync(body)).toBe(true);
    expect(clock.uncaught.map((error) => (error as Error).message)).toEqual(['mine']);
  });
});

import { describe, expect, it } from 'vitest';
import { behavesAsInNode } from './both.js';
import { freshRealm } from './fresh-realm.js';

describe('globals behave as in Node', () => {
  behavesAsInNode([
    [
      'URL',
      `const u = new URL('../x?a=1&b=2#h', 'https://u:p@host.example:8080/a/b/c'); u.searchParams.append('c', '3 4'); return [String(u), u.host, u.port, u.pathname, u.hash, JSON.stringify(u), URL.canParse('nope'), [...u.searchParams]];`,
    ],
    ['URL refuses nonsense', `try { new URL('nope') } catch (e) { return e.name }`],
    [
      'URLSearchParams',
      `const p = new URLSearchParams({ a: '1', b: 'x y' }); p.set('a', '2'); p.append('a', '3'); p.sort(); return [String(p), p.getAll('a'), p.has('b'), p.size, p.get('none')];`,
    ],
    [
      'structuredClone',
      `const a = { d: new Date(5), m: new Map([[1, new Set([2])]]), r: /x/gi, b: new Uint8Array([1, 2]), e: new RangeError('x'), n: null, u: undefined, big: 5n }; a.self = a; const c = structuredClone(a);
      return [c !== a, c.self === c, c.d.getTime(), c.d !== a.d, [...c.m.get(1)], String(c.r), [...c.b], c.e.message, c.e instanceof RangeError, c.n, 'u' in c, String(c.big)];`,
    ],
    [
      'structuredClone refuses functions',
      `try { structuredClone({ f() {} }) } catch (e) { return [e.name, e.code, e instanceof DOMException] }`,
    ],
    [
      'structuredClone forgets classes',
      `class A { x = 1 } const c = structuredClone(new A()); return [c.constructor === Object, c.x];`,
    ],
    ['atob and btoa', `return [btoa('Hello, world'), atob('SGVsbG8='), atob(' SGVs bG8 ')];`],
    ['btoa refuses what is no Latin-1', `try { btoa('€') } catch (e) { return [e.name, e.code] }`],
    ['atob refuses what is no base64', `try { atob('*') } catch (e) { return [e.name, e.code] }`],
    [
      'TextEncoder and TextDecoder',
      `return [[...new TextEncoder().encode('aé€😀')], new TextDecoder().decode(new Uint8Array([0xe2, 0x82, 0xac])), new TextDecoder('utf-8').encoding, new TextDecoder().decode(new Uint8Array([0xff])), TextEncoder.name, TextDecoder.name];`,
    ],
    [
      'TextDecoder refuses broken text when it is fatal',
      `try { new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array([0xff])) } catch (e) { return e.name }`,
    ],
    ['global is globalThis', `return [global === globalThis, typeof global.setTimeout];`],
    [
      'classes want new',
      `return [URL, URLSearchParams, AbortController, Event, EventTarget, TextEncoder].map((C) => { try { C('x'); return 'called' } catch (e) { return e.name } });`,
    ],
    [
      'attributes',
      `return ['URL', 'AbortController', 'TextEncoder', 'structuredClone', 'atob', 'setTimeout', 'performance', 'console', 'process', 'Date'].map((name) => { globalThis[name]; const d = Object.getOwnPropertyDescriptor(globalThis, name); return [name, d.enumerable, d.configurable]; });`,
    ],
  ]);

  it('are loaded when they are first touched, and not before', () => {
    const { run, loaded } = freshRealm();
    run(
      `setTimeout(() => {}, 1); Date.now(); performance.now(); console.log('plain', 1, true, null, undefined, 5n, -0); process.hrtime();`,
    );
    expect(loaded).toEqual([]);
    expect(run(`'URL' in globalThis`)).toBe(true);
    expect(loaded).toEqual([]);
    run('new AbortController()');
    expect(loaded).toEqual(['web']);
    run(`new URL('a:b')`);
    run('URL');
    expect(loaded).toEqual(['web', 'url']);
  });

  it('leave nothing else on the global object', () => {
    const names = `Object.getOwnPropertyNames(globalThis).sort().join()`;
    const { run } = freshRealm();
    const before = run(names);
    run(
      `URL; structuredClone; atob; TextEncoder; AbortController; typeof DisposableStack; console.log({}); setTimeout[Symbol.for('nodejs.util.promisify.custom')];`,
    );
    expect(run(names)).toBe(before);
  });

  it('can be replaced by a submission, before and after they are loaded', () => {
    const { run, loaded } = freshRealm();
    expect(run(`globalThis.URL = 5; URL`)).toBe(5);
    expect(loaded).toEqual([]);
    expect(run(`AbortController; globalThis.AbortController = 6; AbortController`)).toBe(6);
    expect(run(`delete globalThis.structuredClone; typeof structuredClone`)).toBe('undefined');
  });

  it('are loaded again when the stack was full the first time', () => {
    const { run } = freshRealm();
    run(
      `let depth = 0; const dive = () => { try { dive(); } catch {} try { URL; structuredClone; } catch {} }; dive(); 0`,
    );
    expect(run(`new URL('https://a.b/c').host + structuredClone({ a: 1 }).a`)).toBe('a.b1');
  });

  it.each(['Request', 'WebSocket', 'MessageChannel', 'BroadcastChannel', 'require', 'module', 'Buffer', 'WebAssembly'])(
    '%s is not there',
    (name) => {
      expect(freshRealm().run(`typeof ${name}`)).toBe('undefined');
    },
  );
});

describe('explicit resource management', () => {
  it('has its symbols, stacks and error', async () => {
    const body = `const log = []; const stack = new DisposableStack(); stack.defer(() => log.push(1)); stack.use({ [Symbol.dispose]() { log.push(2); } }); stack.dispose();
      const later = new AsyncDisposableStack(); later.use({ async [Symbol.asyncDispose]() { log.push(3); } }); await later.disposeAsync();
      const failing = new DisposableStack(); failing.defer(() => { throw new Error('a'); }); failing.defer(() => { throw new Error('b'); });
      try { failing.dispose() } catch (e) { log.push(e instanceof SuppressedError, e.error.message, e.suppressed.message) }
      return JSON.stringify(log);`;
    expect(await freshRealm().runAsync(body)).toBe('[2,1,3,true,"a","b"]');
  });

  it('closes iterators by their `return`', async () => {
    const body = `const log = [];
      const plain = (function* () { try { yield 1; } finally { log.push('plain'); } })(); plain.next(); plain[Symbol.dispose]();
      const later = (async function* () { try { yield 1; } finally { await null; log.push('later'); } })(); await later.next();
      log.push(await later[Symbol.asyncDispose]());
      [].values()[Symbol.dispose]();
      try { await (async function* () {})()[Symbol.asyncDispose].call({ return() { throw 'failed'; } }); } catch (error) { log.push(error); }
      const { asyncDispose } = Symbol; const found = Object.getPrototypeOf(Object.getPrototypeOf((async function* () {}).prototype));
      log.push(found[asyncDispose].name, found.propertyIsEnumerable(asyncDispose));
      return JSON.stringify(log);`;
    expect(await freshRealm().runAsync(body)).toBe('["plain","later",null,"failed","[Symbol.asyncDispose]",false]');
  });
});

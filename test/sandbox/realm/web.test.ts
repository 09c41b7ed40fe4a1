import { runInThisContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { behavesAsInNode } from './both.js';
import { freshRealm } from './fresh-realm.js';

/** Writes down what calls give, or what error they throw: its name, its code and what else it carries. */
const each = (...calls: readonly string[]) =>
  `const log = []; for (const call of [${calls.map((call) => `() => ${call}`).join(', ')}]) {
     try { log.push(call()) } catch (e) { log.push([e.name, e.code, e.message, e.input, e.base]) }
   } return log;`;

describe('URL behaves as in Node', () => {
  behavesAsInNode([
    [
      'is printed with its parts',
      `console.log(new URL('https://u:p@a.b:81/c?d=1#e'), [new URL('a:b')], { deep: { deep: { deep: new URL('a:b') } } }); return 1;`,
    ],
    [
      'parameters are printed as pairs',
      `console.log(new URLSearchParams('a=1&b=2'), new URLSearchParams(), { p: new URLSearchParams({ long: 'x'.repeat(50), longer: 'y'.repeat(50) }) }); return 1;`,
    ],
    ['a derived class is printed by its name', `class Link extends URL {} console.log(new Link('a:b')); return 1;`],
    [
      'errors say which URL is invalid',
      each(`new URL()`, `new URL('x')`, `new URL('x', 'y')`, `new URL('http://a b')`, `new URL(Symbol('x'))`),
    ],
    [
      'an invalid href is refused, and leaves the URL as it was',
      `const u = new URL('http://a'); try { u.href = 'nope' } catch (e) { return [e.code, e.input, u.href] }`,
    ],
    [
      'what an argument throws comes through',
      `try { new URL({ toString() { throw new RangeError('mine') } }) } catch (e) { return e.message }`,
    ],
    ['an undefined base is none', each(`new URL('a:b', undefined).href`, `new URL('/x', new URL('http://a/b')).href`)],
    [
      'parts can be set',
      `const u = new URL('http://a'); u.port = '99999'; u.protocol = 'https'; u.host = 'b:1'; u.pathname = 'x y'; u.search = '?q=1'; u.hash = 'h'; u.searchParams.append('r', '2'); return u.href;`,
    ],
    [
      'odd hosts and paths',
      each(
        ...["'http://ex.com/%7Efoo/../bar'", "'http://EXAMPLE.com./'", "'http://0x7f.1/'", "'http://[::1]:80/'"].map(
          (url) => `new URL(${url}).href`,
        ),
        ...["'http://münchen.de'", "'file:///C|/a'", String.raw`'http://a/\ud800'`, "'blob:https://a.b/c'"].map(
          (url) => `[new URL(${url}).href, new URL(${url}).origin]`,
        ),
      ),
    ],
    [
      'its class',
      each(`new URL('a:b').constructor === URL`, `new URL('a:b') instanceof URL`, `URL.name`, `URL('a:b')`),
    ],
    [
      'parameters may be deleted while they are gone through',
      `const p = new URLSearchParams('a=1&b=2&a=3'); const seen = []; for (const [k] of p) { seen.push(k); p.delete('b'); } return [seen, p.has('a', '3'), p.has('a', '4'), String(p)];`,
    ],
  ]);
});

describe('text as bytes behaves as in Node', () => {
  const decode = (label: string, options: string, bytes: string) =>
    `new TextDecoder('${label}', ${options}).decode(new Uint8Array([${bytes}]))`;
  behavesAsInNode([
    [
      'labels',
      each(`new TextDecoder('UTF8').encoding`, `new TextDecoder(' utf-8 ').encoding`, `new TextDecoder('nope')`),
    ],
    [
      'broken text',
      each(
        decode('utf-8', '{}', '0xf0, 0x9f, 0x98'),
        decode('utf-8', '{}', '0xed, 0xa0, 0x80'),
        decode('utf-8', '{ fatal: true }', '0xc0'),
        decode('utf-8', 'null', '65'),
      ),
    ],
    [
      'byte order marks',
      each(
        decode('utf-8', '{}', '0xef, 0xbb, 0xbf, 65'),
        decode('utf-8', '{ ignoreBOM: true }', '0xef, 0xbb, 0xbf, 65'),
        decode('utf-16le', '{}', '65, 0, 66, 0'),
      ),
    ],
    [
      'in pieces',
      `const d = new TextDecoder(); return [[0xe2, 0x82], [0xac]].map((b) => d.decode(new Uint8Array(b), { stream: true })).concat(d.decode());`,
    ],
    ['what is no bytes', `try { new TextDecoder().decode('a') } catch (e) { return [e.name, e.code] }`],
    ['lone surrogates', String.raw`return [...new TextEncoder().encode('\ud800')];`],
    ['into bytes', `const b = new Uint8Array(4); return [new TextEncoder().encodeInto('a€😀', b), [...b]];`],
  ]);

  it('refuses an encoding that needs tables as one that is not supported', () => {
    const call = `try { new TextDecoder('shift_jis') } catch (e) { e.name + ' ' + e.message }`;
    expect(freshRealm().run(call)).toBe('RangeError The "shift_jis" encoding is not supported');
  });
});

describe('events behave as in Node', () => {
  behavesAsInNode([
    [
      'are printed with what matters',
      `const { inspect } = require('node:util'); const shown = (value) => inspect(value, { breakLength: Infinity }).replace(/[\\d.]+ }/g, '0 }');
       return [shown(new Event('x')), shown([new CustomEvent('y', { cancelable: true })]), shown({ a: { b: { c: new Event('z') } } })];`,
    ],
    ['are not copied by spreading', `return [Object.keys(new Event('x')), Object.keys({ ...new CustomEvent('y') })];`],
    [
      'only those of the realm itself are trusted',
      `const c = new AbortController(); const seen = []; c.signal.onabort = (e) => seen.push(e.isTrusted); c.signal.dispatchEvent(new Event('abort')); c.abort(); return seen;`,
    ],
    [
      'stopping is told, and calls the other listeners of the same target all the same',
      `const run = (stop) => { const e = new Event('x'); const t = new EventTarget(); let n = 0; for (let i = 0; i < 2; i += 1) t.addEventListener('x', () => { n += 1; stop(e); }); t.dispatchEvent(e); return [n, e.cancelBubble]; };
       return [run((e) => e.stopPropagation()), run((e) => { e.cancelBubble = true; }), run((e) => e.stopImmediatePropagation())[0]];`,
    ],
    [
      'methods off their object are refused',
      each(
        `(0, new EventTarget().addEventListener)('x', () => {})`,
        `EventTarget.prototype.dispatchEvent.call({}, new Event('x'))`,
      ),
    ],
    [
      'arguments are wanted',
      each(
        `new EventTarget().addEventListener('x')`,
        `new EventTarget().removeEventListener('x')`,
        `new EventTarget().dispatchEvent()`,
        `new EventTarget().addEventListener('x', () => {}, { signal: null })`,
        `new EventTarget().addEventListener('x', () => {}, { signal: {} })`,
        `new Event(Symbol('x'))`,
        `new Event('x').initEvent()`,
      ),
    ],
    [
      'one may be made in two steps, as of old, and not while it is under way',
      `const e = new Event('', { bubbles: true }); e.initEvent('ring', false, true); const t = new EventTarget(); const seen = [];
       t.addEventListener('ring', () => { e.initEvent('late'); e.preventDefault(); seen.push(e.type); });
       return [t.dispatchEvent(e), seen, e.type, e.bubbles, e.cancelable];`,
    ],
    [
      'a listener is taken back by its capture alone',
      `const asked = []; const options = new Proxy({}, { get: (_, key) => void asked.push(key) }); const t = new EventTarget(); const listen = () => asked.push('called');
       t.addEventListener('x', listen); t.removeEventListener('x', listen, options); t.dispatchEvent(new Event('x')); return asked.slice(-1);`,
    ],
  ]);

  it('may be prevented by setting what they return, as in newer Nodes', () => {
    const set = `const e = new Event('x', { cancelable: true }); e.returnValue = true; const kept = e.defaultPrevented; e.returnValue = false; [kept, e.defaultPrevented, e.returnValue].join()`;
    expect(freshRealm().run(set)).toBe('false,true,false');
  });

  it('have members that a loop over an object finds, as those of Node', () => {
    const members = `JSON.stringify([Event, CustomEvent, EventTarget, AbortController, AbortSignal, DOMException, TextEncoder].map((C) => {
      const names = []; for (const name in C.prototype) names.push(name); return [C.name, names.filter((name) => !['initEvent', 'encoding', 'reason', 'throwIfAborted'].includes(name)).sort()]; }))`;
    expect(freshRealm().run(members)).toBe(runInThisContext(members));
  });
});

describe('text in streams behaves as in Node', () => {
  const of = (...chunks: readonly string[]) =>
    `new ReadableStream({ start(c) { for (const chunk of [${chunks.join(', ')}]) c.enqueue(chunk); c.close(); } })`;
  const gone = (stream: string) =>
    `const seen = []; try { for await (const chunk of ${stream}) seen.push(typeof chunk === 'string' ? chunk : [...chunk]); } catch (e) { seen.push([e.name, e.code, e.message]); } return seen;`;

  behavesAsInNode([
    [
      'bytes become text, and a character may be split between chunks',
      gone(
        `${of('new Uint8Array([104, 195])', 'new Uint8Array([188, 33]).buffer')}.pipeThrough(new TextDecoderStream())`,
      ),
    ],
    [
      'text becomes bytes, and a character may be split between chunks',
      gone(`${of("'h\\ud83d'", "'\\ude00!'", '3', "'\\ud83d'")}.pipeThrough(new TextEncoderStream())`),
    ],
    [
      'bytes that are no text are replaced, or refused',
      gone(`${of('new Uint8Array([255, 104])', 'new Uint8Array([195])')}.pipeThrough(new TextDecoderStream())`),
    ],
    [
      'bytes that are no text are refused where that is wanted',
      gone(`${of('new Uint8Array([255])')}.pipeThrough(new TextDecoderStream('utf-8', { fatal: true }))`),
    ],
    [
      'what is no bytes is refused',
      `const seen = []; for (const chunk of ['text', 3, null]) { const { readable, writable } = new TextDecoderStream(); const writer = writable.getWriter(); writer.write(chunk).catch(() => {}); writer.closed.catch(() => {});
       await readable.getReader().read().catch((e) => seen.push([e.name, e.code])); } return seen;`,
    ],
    [
      'their properties',
      `const d = new TextDecoderStream('latin1', { ignoreBOM: true }); const e = new TextEncoderStream();
       return [d.encoding, d.fatal, d.ignoreBOM, d.readable instanceof ReadableStream, e.encoding, e.writable instanceof WritableStream, Object.keys(e)];`,
    ],
    ['encodings that nobody knows are refused', each(`new TextDecoderStream('nope')`)],
    [
      'can be imported',
      `const web = require('node:stream/web'); return [web.TextDecoderStream === TextDecoderStream, web.TextEncoderStream === TextEncoderStream];`,
    ],
  ]);
});

describe('the delay of AbortSignal.timeout, as in Node', () => {
  behavesAsInNode([['is a whole number', each('AbortSignal.timeout(1.5)', 'AbortSignal.timeout(NaN)')]]);
});

describe('performance behaves as in Node', () => {
  behavesAsInNode([
    [
      'wants names, times and marks that are there',
      each(
        `performance.mark()`,
        `performance.measure()`,
        `performance.mark('c', { startTime: -5 })`,
        `performance.measure('m', 'none')`,
        `performance.measure('m', { start: 1, duration: 3, end: 5 })`,
      ),
    ],
    [
      'its entries are known by their classes',
      `return [performance.mark('a'), performance.measure('b')].map((entry) => Object.prototype.toString.call(entry));`,
    ],
    [
      'its entries are printed and written down',
      `console.log(performance.mark('a', { startTime: 1 }), performance.measure('b', { start: 1, end: 3 })); return [performance.mark('a', { startTime: 2, detail: 1 }).toJSON(), JSON.stringify(performance.mark('b', { startTime: 1 }))];`,
    ],
  ]);
});

import vm from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freshRealm } from './fresh-realm.js';

/** Gives a function of one text, written as code, in a realm and in Node. Results are texts. */
function both(code: string): readonly [inRealm: (input: string) => string, inNode: (input: string) => string] {
  type Probe = (input: string) => string;
  return [freshRealm().run(`(${code})`) as Probe, vm.runInThisContext(`(${code})`) as Probe];
}

function agreeOn(arbitrary: fc.Arbitrary<string>, code: string): void {
  const [inRealm, inNode] = both(code);
  fc.assert(
    fc.property(arbitrary, (input) => {
      expect(inRealm(input)).toBe(inNode(input));
    }),
    { numRuns: 3_000, seed: 1 },
  );
}

const pieces = fc.constantFrom(
  ...['http:', 'https:', 'file:', 'ws:', 'x-own:', '//', '/', '\\', '.', '..', '%2e', '@', ':', ':80', ':443', '?'],
  ...['#', 'a', 'B', 'example.com', '0x7f.1', '[::1]', '[1:2::]', '1.2.3', '256', 'c:', 'C|', 'a b', '\t', '%', '%41'],
  ...['é', '😀', '"', '<', '|', '`', '{', "'", '&', '=', '+', ';', '0', '~', 'u:p@', 'q=1'],
);
const texts = fc.array(pieces, { maxLength: 7 }).map((parts) => parts.join(''));

/** Node 20 reads it wrongly where a percent sign stands beside it. */
const NOT_ASCII = /[^\0-\x7f]/;

describe('on random input a realm gives what Node gives', () => {
  it('for a URL and its parts', () => {
    agreeOn(
      texts,
      `(input) => { try { const u = new URL(input, 'http://base.test/x/y?z#w'); return [u.href, u.origin, u.host, u.port, u.pathname, u.search, u.hash, u.username, u.password].join(' '); } catch (e) { return e.code + ' ' + e.input; } }`,
    );
  });

  it('for a URL of which a part is set', () => {
    agreeOn(
      fc
        .tuple(fc.constantFrom('href', 'protocol', 'hostname', 'pathname', 'search', 'hash', 'username'), texts)
        .map((pair) => JSON.stringify(pair)),
      `(input) => { const [part, value] = JSON.parse(input); const u = new URL('http://u@a.test:81/b?c#d'); try { u[part] = value; } catch (e) { return e.code + u.href; } return u.href; }`,
    );
  });

  it('for the parameters of a URL', () => {
    agreeOn(
      texts.filter((text) => !NOT_ASCII.test(text)),
      `(input) => { const p = new URLSearchParams(input); const before = [...p].join('|'); p.sort(); p.append(input, input); return before + ' ' + p; }`,
    );
  });

  it('for bytes as text, in one piece and in two', () => {
    const bytes = fc.array(
      fc.constantFrom(0, 65, 0x80, 0xbf, 0xbb, 0xc0, 0xc3, 0xe2, 0xed, 0xef, 0xf0, 0x9f, 0xf4, 0xff),
      { maxLength: 9 },
    );
    agreeOn(
      fc.tuple(bytes, fc.nat(9), fc.boolean(), fc.constantFrom('utf-8', 'utf-16le')).map((all) => JSON.stringify(all)),
      `(input) => { const [bytes, cut, fatal, label] = JSON.parse(input); const d = new TextDecoder(label, { fatal });
        try { return JSON.stringify([d.decode(new Uint8Array(bytes.slice(0, cut)), { stream: true }), d.decode(new Uint8Array(bytes.slice(cut)))]); } catch (e) { return e.name + e.code; } }`,
    );
  });

  it('for text as bytes and as base64', () => {
    agreeOn(
      fc.string({ unit: 'binary', maxLength: 9 }),
      `(input) => { const log = [[...new TextEncoder().encode(input)].join()]; for (const f of [() => btoa(input), () => atob(input), () => atob(btoa(input))]) try { log.push(f()); } catch (e) { log.push(e.name); } return log.join(' '); }`,
    );
  });

  it('for copies of values', () => {
    agreeOn(
      fc.json({ maxDepth: 3 }),
      `(input) => { const value = JSON.parse(input); const around = new Map([[1, value], ['set', new Set([value, 5n])], ['date', new Date(7)], ['error', new RangeError('r', { cause: value })]]);
        const copy = structuredClone(around); const [error] = [copy.get('error')]; return JSON.stringify([copy.get(1), [...copy.get('set')][0] === copy.get(1), copy.get('date').getTime(), error.name, error.message, error.cause === copy.get(1)]); }`,
    );
  });
});

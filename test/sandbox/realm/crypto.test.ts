import { describe, expect, it } from 'vitest';
import { behavesAsInNode } from './both.js';
import { freshRealm } from './fresh-realm.js';

const caught = (call: string) => `try { ${call}; return 'nothing' } catch (e) { return [e.name, e.code] }`;

describe('random ids and numbers behave as in Node', () => {
  behavesAsInNode([
    [
      'a UUID has its form',
      `const ids = Array.from({ length: 50 }, () => crypto.randomUUID()); return [ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)), new Set(ids).size];`,
    ],
    [
      'arrays are filled in place, all of them and no more',
      `const all = new Uint8Array(4_000); const part = all.subarray(1_000, 3_000); return [crypto.getRandomValues(part) === part, all.slice(0, 1_000).every((b) => b === 0), new Set(part).size > 200, crypto.getRandomValues(new Uint32Array(9)).some((n) => n > 255)];`,
    ],
    ['only arrays of integers are filled', caught('crypto.getRandomValues(new Float64Array(1))')],
    ['no more than 65,536 bytes', caught('crypto.getRandomValues(new Uint8Array(65_537))')],
    [
      'the module has them too',
      `const c = require('node:crypto'); const drawn = Array.from({ length: 99 }, () => c.randomInt(3, 5)); return [[...new Set(drawn)].sort(), c.randomInt(1), c.randomUUID().length, c.webcrypto.randomUUID().length, c.getRandomValues(new Uint8Array(2)).length];`,
    ],
    ['a range must not be empty', caught(`require('node:crypto').randomInt(5, 5)`)],
    ['a range wants whole numbers', caught(`require('node:crypto').randomInt(1.5)`)],
  ]);

  it('come from the seeded draws of the realm', () => {
    const drawn = () =>
      freshRealm().run(
        'let n = 0; Math.random = () => (n += 0.001) % 1; crypto.randomUUID() + crypto.getRandomValues(new Uint8Array(3))',
      );
    expect(drawn()).toBe(drawn());
  });
});

describe('fetch', () => {
  it('rejects, and says that there is no network', async () => {
    const body = `try { await fetch('https://example.com'); } catch (e) { return String(e); }`;
    expect(await freshRealm().runAsync(body)).toBe(
      'TypeError: fetch failed: there is no network in here; call the functions that the exercise hands you instead',
    );
  });
});

describe('the modules of two globals', () => {
  behavesAsInNode([
    ['node:process', `const p = require('node:process'); return [p === process, typeof p.nextTick];`],
    ['node:console', `return typeof require('node:console').log;`],
  ]);
});

import { expect, it } from 'vitest';
import vm from 'node:vm';
import { bundleSubmission } from '../../grader/bundle/bundle-submission.js';

/** Bundles a module, runs it as the function that it became, and gives what that resolves to. */
async function load(text: string): Promise<Record<string, unknown>> {
  const bundled = await bundleSubmission('/desk/nap.ts', text);
  if (!bundled.ok) throw new Error(bundled.message);
  const run = vm.runInThisContext(bundled.code) as (require: unknown, builtin: unknown) => Promise<object>;
  return (await run(
    () => ({ asked: true }),
    () => ({ setTimeout: 'given', default: {} }),
  )) as Record<string, unknown>;
}

it('gives what the module exports, under every name that it gives it', async () => {
  const exported = await load(
    'const a = 1; export { a as b, a }; export default class { static c = 2; }; export function f() { return a; }',
  );
  expect(Object.keys(exported).toSorted()).toEqual(['a', 'b', 'default', 'f']);
  expect([exported.a, exported.b, (exported.default as { c: number }).c, (exported.f as () => number)()]).toEqual([
    1, 1, 2, 1,
  ]);
});

it('has no more properties than the exports', async () => {
  expect('toString' in (await load('export const a = 1;'))).toBe(false);
});

it('gives a binding that changes as it is', async () => {
  const exported = await load('export let n = 1; export const more = () => { n += 1; };');
  (exported.more as () => void)();
  expect(exported.n).toBe(2);
});

it('may await where a module may', async () => {
  expect(await load('export const a = await Promise.resolve(5);')).toMatchObject({ a: 5 });
});

it('is in strict mode, and has neither this nor arguments', async () => {
  const probes = '(function () { return this; })(), this, typeof arguments';
  expect((await load(`export const seen = [${probes}];`)).seen).toEqual([undefined, undefined, 'undefined']);
});

it('keeps names that are no ASCII', async () => {
  expect(await load('export const naïve = 1, 𐐀 = 2;')).toMatchObject({ naïve: 1, 𐐀: 2 });
});

it('runs anew each time', async () => {
  const bundled = await bundleSubmission('/desk/nap.ts', 'export const own = {};');
  const run = vm.runInThisContext(bundled.ok ? bundled.code : '') as () => Promise<{ own: object }>;
  expect((await run()).own).not.toBe((await run()).own);
});

it('takes a CommonJS module for one with a default export', async () => {
  expect(await load('module.exports = { a: 1 };')).toMatchObject({ default: { a: 1 } });
});

it('tells apart an import of its own and a global of the same name', async () => {
  const exported = await load(
    "import { setTimeout as sleep } from 'node:timers'; export const pair = [sleep, typeof setTimeout];",
  );
  expect(exported.pair).toEqual(['given', 'function']);
});

it('is unaware of what it is made into', async () => {
  const exported = await load(
    'const $default = 1, $probe = 2; export default $default; export const text = "export{a};";',
  );
  expect(exported).toMatchObject({ default: 1, text: 'export{a};' });
});

it('may end in what looks like a list of exports', async () => {
  expect(await load('globalThis.seen = `\nexport{a};`')).toEqual({ __proto__: null });
});

it.each(['a b', 'a}b', '1'])('may not export %j, which is no word', async (name) => {
  await expect(load(`const a = 1; export { a as ${JSON.stringify(name)} };`)).rejects.toThrow('is one word');
});

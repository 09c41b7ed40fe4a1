import vm from 'node:vm';
import { expect, it } from 'vitest';
import { RealmFactory } from '../../grader/sandbox/realm.js';
import { runCheck } from '../../grader/sandbox/run-check.js';
import type { Message } from '../../grader/sandbox/protocol.js';
import { asSubmission } from './as-submission.js';
import { realmPartUnderTest } from './realm/script-under-test.js';

const factory = new RealmFactory(realmPartUnderTest);

const CHECKS = new vm.Script(`(function (require) {
  const { check, exercise, resolvesTo } = require('meanwhile');
  return { default: exercise({ checks: [
    check('draws', {
      given: (draw) => draw.int(1, 1000),
      scenario: ({ submission, world, given }) => submission.go(world, given),
      expect: [resolvesTo(1)],
    }),
  ] }) };
})`);

/** Runs a submission in this process and gives all that it sends, one line a message. */
async function run(
  submission: string,
  checks: vm.Script | null = CHECKS,
  asked: { readonly timers?: true } = {},
): Promise<string[]> {
  const messages: Message[] = [];
  const job = {
    submission: asSubmission(submission),
    checks,
    check: 0,
    seed: 1,
    exercise: 'go',
    order: null,
    probes: 'none' as const,
    ...asked,
  };
  await runCheck(factory, job, (message) => messages.push(message));
  return messages.map(inWords);
}

function inWords(message: Message): string {
  if (message.kind !== 'event') return JSON.stringify(message);
  const { op, at, seq, place, ...rest } = message.event;
  return `${seq} @${at} ${op} ${JSON.stringify(rest)}${place === undefined ? '' : ` line ${place.line}`}`;
}

it('records calls, logs, notes and prints with their times and lines', async () => {
  const told = await run(`export async function go(world) {
    world.log('begun');
    const a = await world.task('A', 20, 'a')();
    world.note('seen', [a]);
    console.log('printed');
    const fail = world.operation({ label: (x) => 'B ' + x, ms: (x) => x, gives: () => 1, fails: () => world.error('no') });
    try { await fail(5); } catch (error) { return [error, world.now()]; }
  }`);
  expect(told).toEqual([
    '0 @0 enter {}',
    '1 @0 log {"value":"begun"} line 2',
    '2 @0 call {"call":1,"label":"A","args":[]} line 3',
    '3 @0 return {"promise":true}',
    '4 @20 end {"call":1,"outcome":"fulfilled","value":"a"}',
    '5 @20 note {"name":"seen","value":{"$":"array","items":["a"]}} line 4',
    '6 @20 print {"stream":"out","text":"printed"}',
    '7 @20 call {"call":2,"label":"B 5","args":[5]} line 7',
    '8 @25 end {"call":2,"outcome":"rejected","value":{"$":"error","name":"Error","message":"no","id":1}}',
    '9 @25 settle {"outcome":"fulfilled","value":{"$":"array","items":[{"$":"error","name":"Error","message":"no","id":1},25]}}',
    '10 @25 idle {}',
  ]);
});

it('gives every kind of task that a world has', async () => {
  const told = await run(`export async function go(world) {
    const settled = await Promise.allSettled([
      world.failingTask('F', 5, world.error('down'))(),
      (async () => world.throwingTask('T', 'thrown')())(),
      world.sleep(3),
    ]);
    world.hangingTask('H')();
    await new Promise((resolve) => world.after(10, resolve));
    return settled.map(({ status }) => status);
  }`);
  expect(told.filter((line) => / (call|end|settle) /.test(line))).toEqual([
    '1 @0 call {"call":1,"label":"F","args":[]} line 3',
    '2 @0 call {"call":2,"label":"T","args":[]} line 4',
    '3 @0 end {"call":2,"outcome":"rejected","value":"thrown"}',
    expect.stringContaining('@5 end {"call":1,"outcome":"rejected"'),
    expect.stringContaining('@5 call {"call":3,"label":"H","args":[]} line 7'),
    expect.stringContaining(
      '@15 settle {"outcome":"fulfilled","value":{"$":"array","items":["rejected","rejected","fulfilled"]}}',
    ),
  ]);
});

it('lets a call with arguments throw before it gives a promise', async () => {
  const told = await run(`export async function go(world) {
    const op = world.operation({ label: 'A', ms: 10, gives: (x) => x, throws: (x) => (x > 1 ? 'too much' : undefined) });
    try { return [await op(1), op(2)]; } catch (error) { return error; }
  }`);
  expect(told.filter((line) => /call |end |settle/.test(line))).toEqual([
    '1 @0 call {"call":1,"label":"A","args":[1]} line 3',
    '3 @10 end {"call":1,"outcome":"fulfilled","value":1}',
    '4 @10 call {"call":2,"label":"A","args":[2]} line 3',
    '5 @10 end {"call":2,"outcome":"rejected","value":"too much"}',
    '6 @10 settle {"outcome":"fulfilled","value":"too much"}',
  ]);
});

it('records a plain result, a throw, and a rejection with its line', async () => {
  expect((await run('export const go = () => 5;')).slice(1, 3)).toEqual([
    '1 @0 return {"promise":false,"value":5}',
    '2 @0 settle {"outcome":"fulfilled","value":5}',
  ]);
  expect((await run('\nexport const go = () => { null.x; };'))[1]).toMatch(
    /^1 @0 settle .*"outcome":"threw".* line 2$/,
  );
  expect((await run('\n\nexport const go = async () => { null.x; };'))[2]).toMatch(/"outcome":"rejected".* line 3$/);
});

it('records how the thread was held', async () => {
  const told = await run(`export async function go() {
    const start = Date.now();
    while (Date.now() - start < 30);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
  }`);
  expect(told.filter((line) => line.includes('block'))).toEqual([
    '1 @30 block {"ms":30,"how":"clock-loop"} line 3',
    '2 @50 block {"ms":20,"how":"atomics-wait"} line 4',
  ]);
});

it('records what throws in each kind of callback', async () => {
  const told = await run(`export async function go() {
    process.nextTick(() => { throw 'tick'; });
    queueMicrotask(() => { throw 'microtask'; });
    setImmediate(() => { throw 'immediate'; });
    const id = setTimeout(() => { throw 'timer'; }, 5);
    id.refresh();
    const never = setInterval(() => {}, 1); clearInterval(never);
    const gone = setImmediate(() => {}); clearImmediate(gone);
    setTimeout(() => {}, 1_000).unref();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }`);
  expect(told.filter((line) => line.includes('uncaught'))).toEqual([
    '2 @0 uncaught {"value":"tick"}',
    '3 @0 uncaught {"value":"microtask"}',
    '4 @0 uncaught {"value":"immediate"}',
    '5 @5 uncaught {"value":"timer"}',
  ]);
});

it('records each timer with its line when asked to, and none otherwise', async () => {
  const submission = `export async function go() {
    const never = setTimeout(() => {}, 40);
    await new Promise((resolve) => setTimeout(resolve, 10));
    clearTimeout(never);
    clearTimeout(never);
    let rung = 0;
    await new Promise((resolve) => setInterval(function () { if (++rung === 2) { clearInterval(this); resolve(); } }, 5));
  }`;
  const ofTimers = (lines: readonly string[]) => lines.filter((line) => line.includes(' timer'));
  expect(ofTimers(await run(submission))).toEqual([]);
  expect(ofTimers(await run(submission, CHECKS, { timers: true }))).toEqual([
    '1 @0 timer {"timer":1,"kind":"timeout","ms":40} line 2',
    '2 @0 timer {"timer":2,"kind":"timeout","ms":10} line 3',
    '4 @10 timer-rang {"timer":2}',
    '5 @10 timer-cleared {"timer":1}',
    '6 @10 timer {"timer":3,"kind":"interval","ms":5} line 7',
    '7 @15 timer-rang {"timer":3}',
    '8 @20 timer-rang {"timer":3}',
    '9 @20 timer-cleared {"timer":3}',
  ]);
});

it('gives the same trace but for the timers when they are recorded', async () => {
  const submission = `export async function go(world) {
    const until = Date.now() + 30;
    setTimeout(() => console.log('late'), 50).unref();
    while (Date.now() < until);
    await new Promise((resolve) => setTimeout(resolve, NaN));
    setTimeout(() => { throw 'thrown'; }, 5);
    return world.task('A', 10, 'a')();
  }`;
  const withoutNumber = (line: string) => line.replace(/^\d+ /, '');
  const told = (await run(submission, CHECKS, { timers: true })).filter((line) => !line.includes(' timer'));
  const usual = (await run(submission)).filter((line) => !line.includes(' timer'));
  expect(told.map(withoutNumber)).toEqual(usual.map(withoutNumber));
});

it('ends a run that goes on for ever, and tells of the timer that keeps it going', async () => {
  const told = await run('export const go = () => new Promise(() => {\n setInterval(() => {}, 3_600_000);\n});');
  expect(told.at(-1)).toMatch(/^\d+ @\d+ limit \{"what":"virtual-time"\} line 2$/);
});

it('ends a run that makes more events than can be written down', async () => {
  const told = await run(
    'export const go = async (world) => { for (;;) { world.log(1); await new Promise((r) => setImmediate(r)); } };',
  );
  expect(told.at(-1)).toMatch(/^\d+ @\d+ limit {"what":"events"} line 1$/);
  expect(told.length).toBeLessThanOrEqual(32_010);
});

it('loads a submission and nothing more when there are no checks', async () => {
  const told = await run(
    "const { setTimeout: sleep } = $builtin('node:timers/promises'); await sleep(5); console.log('up');",
    null,
  );
  expect(told).toEqual(['0 @5 print {"stream":"out","text":"up"}', '1 @5 idle {}']);
});

it('says why a submission cannot be loaded', async () => {
  expect((await run('\nthrow new RangeError("no"); export const go = 1;')).at(-1)).toBe(
    '{"kind":"load-failed","error":{"$":"error","name":"RangeError","message":"no"},"place":{"line":2,"column":6}}',
  );
  expect(await run('await new Promise(() => {}); export const go = 1;')).toEqual([
    '{"kind":"load-failed","error":null}',
  ]);
  expect((await run('export const go = ;')).at(-1)).toContain('"name":"SyntaxError"');
});

it('follows an instrumented submission from place to place', async () => {
  const code = 'export const go = async () => { $probe(3, 1); $probe(3, 1); $probe(4, 0); };';
  expect((await run(code)).filter((line) => line.includes('probe'))).toEqual([
    '{"kind":"probe","place":{"line":3,"column":1}}',
    '{"kind":"probe","place":{"line":4,"column":0}}',
  ]);
});

it('gives a submission its require, and nothing that is not allowed', async () => {
  const code =
    "export const go = async () => [typeof require('node:timers').setTimeout, (() => { try { require('node:fs'); } catch (e) { return e.code; } })()];";
  expect((await run(code)).find((line) => line.includes('settle'))).toContain('["function","MODULE_NOT_FOUND"]');
});

it('throws the same dice for the same seed', async () => {
  const dice = 'export const go = async () => [Math.random(), Math.random()];';
  const [first, second] = [await run(dice), await run(dice)];
  expect(first).toEqual(second);
  expect(first[2]).toMatch(/"items":\[0\.\d+,0\.\d+\]/);
});

it('stops a call when its signal is aborted, at once or after it has cleaned up', async () => {
  const told = await run(`export async function go(world) {
    const controller = new AbortController();
    const call = (label, cleanupMs) =>
      world.operation({ label, ms: 100, cleanupMs, gives: () => label, signal: (signal) => signal })(controller.signal);
    const calls = [call('A', 0), call('B', 30)];
    world.after(40, () => controller.abort('enough'));
    await Promise.allSettled(calls);
    return [await call('C', 30).catch((reason) => reason), world.listeners(controller.signal)];
  }`);
  expect(told.filter((line) => /call |end |settle/.test(line))).toEqual([
    '1 @0 call {"call":1,"label":"A","args":[{"$":"object","type":"AbortSignal","entries":[]}]} line 4',
    '2 @0 call {"call":2,"label":"B","args":[{"$":"object","type":"AbortSignal","entries":[]}]} line 4',
    '4 @40 end {"call":1,"outcome":"rejected","value":"enough","aborted":true}',
    '5 @70 end {"call":2,"outcome":"rejected","value":"enough","aborted":true}',
    '6 @70 call {"call":3,"label":"C","args":[{"$":"object","type":"AbortSignal","entries":[]}]} line 4',
    '7 @70 end {"call":3,"outcome":"rejected","value":"enough","aborted":true}',
    '8 @70 settle {"outcome":"fulfilled","value":{"$":"array","items":["enough",0]}}',
  ]);
});

it('lets a call with a signal that is never aborted, or with none, run to its end and leaves no listener', async () => {
  const told = await run(`export async function go(world) {
    const { signal } = new AbortController();
    const op = world.operation({ label: 'A', ms: 10, gives: () => 'a', signal: (given) => given });
    signal.addEventListener('abort', () => {});
    return [await op(signal), await op(undefined), await op({ aborted: true }), world.listeners(signal)];
  }`);
  expect(told.find((line) => line.includes('settle'))).toContain('["a","a","a",1]');
});

import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bundleSubmission } from '../../grader/bundle/bundle-submission.js';
import { openKit } from '../../grader/grading/kit.js';
import type { ExerciseRun } from '../../grader/run/exercise-run.js';
import { Runner } from '../../grader/run/runner.js';
import { REAL_ROOT } from '../kit/temporary-kit.js';

const CHECKS = `(function (require) {
  const { check, exercise } = require('meanwhile');
  const scenario = ({ submission, world }) => submission.go(world.task('A', 100, 'a'), world);
  return { default: exercise({ checks: [check('one', { scenario }), check('two', { scenario })] }) };
})`;

const runner = new Runner(openKit(REAL_ROOT).childProgram);
afterAll(() => runner.close());

/** Runs a submission with two checks that are alike. */
async function run(text: string, limitMs = 10_000): Promise<ExerciseRun> {
  const file = path.join(REAL_ROOT, 'exercises', 'go.ts');
  const bundled = await bundleSubmission(file, text);
  if (!bundled.ok) throw new Error(bundled.message);
  const { code, map } = bundled;
  return runner.run({ exercise: 'go', file, code, map, checks: CHECKS, which: [0, 1], seed: 1, order: null, limitMs });
}

/** What happened in the first check, in words: operation, virtual time, line. */
function told({ traces }: ExerciseRun, check = 0): string[] {
  const events = traces.find((candidate) => candidate.check === check)?.trace.events ?? [];
  return events.map(({ op, at, place }) => `${at} ${op}${place === undefined ? '' : ` line ${place.line}`}`);
}

const AWAITS = `export async function go(task) {

  return await task();
}`;

it('gives a trace for each check, with virtual times and the lines of the student', async () => {
  const done = await run(AWAITS);
  expect(done.stop).toBeNull();
  expect(told(done)).toEqual(['0 enter', '0 call line 3', '0 return', '100 end', '100 settle', '100 idle']);
  expect(told(done, 1)).toEqual(told(done));
});

it('begins each check with fresh module state', async () => {
  const { traces } = await run(
    'let n = 0; export const go = async () => { n += 1; globalThis.m = (globalThis.m ?? 0) + 1; return [n, globalThis.m]; }',
  );
  const settled = traces.map(({ trace }) => trace.events.find(({ op }) => op === 'settle'));
  expect(settled).toEqual(
    [1, 2].map(() => expect.objectContaining({ value: { $: 'array', items: [1, 1] } }) as unknown),
  );
});

it('tells of a promise that can never settle, without waiting', async () => {
  expect(told(await run('export const go = () => new Promise(() => {});'))).toEqual(['0 enter', '0 return', '0 idle']);
});

it('tells of an interval that goes on for ever, with its line', async () => {
  const done = await run('export const go = () => new Promise(() => {\n  setInterval(() => {}, 60_000);\n});');
  expect(told(done).at(-1)).toMatch(/^\d+ limit line 2$/);
});

it('tells for how long and where a busy loop held the thread', async () => {
  const done = await run(
    'export async function go() {\n  const end = Date.now() + 2_000;\n  while (Date.now() < end);\n  return 1;\n}',
  );
  expect(told(done)).toContain('2000 block line 3');
});

it('tells of an exception in a callback and of a rejection that nobody handles', async () => {
  const done = await run(`export async function go(task, world) {
  setTimeout(() => { throw new Error('in a timer'); }, 10);
  Promise.reject(new Error('forgotten'));
  world.after(20, () => { throw new Error('in the world'); });
  await task();
}`);
  expect(told(done)).toEqual([
    '0 enter',
    '0 call line 5',
    '0 return',
    '0 unhandled line 3',
    '10 uncaught line 2',
    '20 uncaught line 4',
    '100 end',
    '100 settle',
    '100 idle',
  ]);
});

it('tells which timers are left when the promise settles, and not those of the world', async () => {
  const done = await run('export async function go(task) {\n  setTimeout(() => {}, 500);\n  return task();\n}');
  expect(told(done).filter((event) => event.includes('timer-left'))).toEqual(['100 timer-left line 2']);
});

describe('a submission that cannot be loaded', () => {
  it.each([
    ['throws', '\nthrow new TypeError("no");', { name: 'TypeError', message: 'no' }, 2],
    ['rejects', 'await null;\nawait Promise.reject(new Error("no"));', { name: 'Error', message: 'no' }, 2],
    ['throws what is no error', 'throw null;', { name: '', message: 'threw null' }, null],
  ])('%s', async (_, text, error, line) => {
    const { stop } = await run(`${text}\nexport const go = 1;`);
    expect(stop).toMatchObject({ kind: 'load-failed', error });
    expect(stop?.kind === 'load-failed' && (stop.place?.line ?? null)).toBe(line);
  });

  it('waits for what never comes', async () => {
    expect((await run('await new Promise(() => {}); export const go = 1;')).stop).toMatchObject({
      kind: 'load-failed',
      error: null,
    });
  });

  it('may take its virtual time', async () => {
    const done = await run(`await new Promise((resolve) => setTimeout(resolve, 50));\n${AWAITS}`);
    expect(told(done).slice(0, 2)).toEqual(['50 enter', '50 call line 4']);
  });
});

describe('a submission that hangs or dies', () => {
  it('is stuck, with its line', async () => {
    const { stop } = await run('export const go = () => {\n  for (;;);\n};', 400);
    expect(stop).toMatchObject({ kind: 'stuck', limitMs: 400, place: { line: 2 } });
  });

  it('leaves what it did before', async () => {
    const done = await run('export const go = async (task) => {\n  await task();\n  for (;;);\n};', 400);
    expect(told(done)).toEqual(['0 enter', '0 call line 2', '0 return', '100 end']);
  });

  it('costs the next one nothing', async () => {
    await run('export const go = () => { for (;;); };', 300);
    expect((await run(AWAITS)).stop).toBeNull();
  });
});

import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { ExerciseResult, Result } from '../../grader/report/result.js';
import { runCli } from '../commands/run-cli.js';
import type { Answer } from '../commands/run-cli.js';
import { childrenLeft } from '../kit/children-left.js';
import { BOTH_TOGETHER, REAL_ROOT, SMALL_COURSE, writeFiles } from '../kit/temporary-kit.js';

/** The neighbor comes second: it runs where the other has been, or in the child that takes its place. */
const README = `# Waiting for two

## Exercises

- [nap](stubs/nap.ts)
- [both](stubs/both.ts)
`;

const FOR_EVER = 'export function forEver() {\n  let n = 0;\n  for (;;) n += 1;\n}\n';

/** Real seconds for one that is sure to use them up. */
const SHORT = 0.5;

/** Real seconds for one that has to come to its own end, on a busy machine too. */
const LONG = 20;

/** Real ms within which the result is there when the limit is over, and those that a busy machine may take meanwhile. */
const GRACE = 1_000;
const OTHERS = 10_000;

// Many that burn a core each would leave none of a short limit to their neighbors.
vi.setConfig({ maxConcurrency: 3 });

afterAll(() => {
  expect(childrenLeft()).toEqual([]);
});

/** Grades a submission of `nap` and an honest neighbor, in a kit that is gone afterwards. */
async function gradeNap(text: string, limit: number): Promise<ExerciseResult> {
  const root = await mkdtemp(path.join(tmpdir(), 'meanwhile-ends-'));
  try {
    await writeFiles(root, {
      ...SMALL_COURSE,
      'lessons/lesson-01-two/README.md': README,
      'exercises/lesson-01-two/nap.ts': text,
      'exercises/lesson-01-two/both.ts': BOTH_TOGETHER,
      'exercises/lesson-01-two/for-ever.ts': FOR_EVER,
    });
    await symlink(path.join(REAL_ROOT, 'node_modules'), path.join(root, 'node_modules'));
    return napOf(await runCli(root, `grade lesson-01 --json --timeout ${limit}`));
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

function napOf({ out, err }: Answer): ExerciseResult {
  expect(err).toBe('');
  const [nap, both] = (JSON.parse(out) as Result).lessons[0]?.exercises ?? [];
  expect(both).toMatchObject({ id: 'both', status: 'passed', points: { earned: 3, possible: 3 } });
  if (nap === undefined) throw new Error('the lesson has two exercises');
  return nap;
}

describe.concurrent('what never gives way is stuck at the limit in real time, and its line is told', () => {
  it.each<[string, string, number, string?]>([
    ['a loop while it is loaded', 'export const nap = 1;\nwhile (true) {}', 2],
    ['a loop in the call', 'export const nap = () => {\n  while (true) {}\n};', 2],
    ['a loop in a file beside it', "export { forEver as nap } from './for-ever.js';", 3, 'for-ever.ts'],
    [
      'a loop that calls functions',
      'const step = () => {\n  Math.sin(1);\n};\nexport const nap = () => {\n  for (;;)\n    step();\n};',
      5,
    ],
    ['microtasks', 'export const nap = async () => {\n  for (;;) await null;\n};', 2],
    [
      'microtasks that queue each other',
      'const again = () => {\n  queueMicrotask(again);\n};\nexport const nap = async () => again();',
      2,
    ],
    ['ticks', 'const tick = () => {\n  process.nextTick(tick);\n};\nexport const nap = () => new Promise(tick);', 2],
    [
      'a regular expression',
      'export const nap = () => {\n  const text = `${"a".repeat(60)}!`;\n  return /^(a+)+$/.test(text);\n};',
      3,
    ],
    ['a loop that looks at the clock', 'export const nap = () => {\n  for (;;)\n    Date.now();\n};', 2],
    [
      'a loop that waits on shared memory',
      'const cell = new Int32Array(new SharedArrayBuffer(4));\nexport const nap = () => {\n  for (;;) Atomics.wait(cell, 0, 0, 1e6);\n};',
      3,
    ],
    ['a loop that prints', 'export const nap = () => {\n  for (;;) console.log("x");\n};', 2],
    [
      'a loop in a timer that rings after it has settled',
      'export const nap = async () => {\n  setTimeout(() => {\n    for (;;);\n  }, 5_000);\n};',
      3,
    ],
  ])('%s', { timeout: 30_000 }, async (_, text, line, file) => {
    const began = performance.now();
    const { status, problem, checks } = await gradeNap(text, SHORT);
    expect(performance.now() - began).toBeLessThan(SHORT * 1_000 + GRACE + OTHERS);
    const message = 'still busy after 500 ms of real time: it goes round and round there and comes to no end';
    expect({ status, problem }).toEqual({
      status: 'stuck',
      problem: { message, line, ...(file === undefined ? {} : { file }) },
    });
    expect(checks).toMatchObject([{ status: 'not-run', message: 'the program got stuck here' }]);
  });
});

describe.concurrent('what goes on for ever in virtual time ends at a virtual limit, and its line is told', () => {
  const SLEEP = 'const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));';
  it.each<[string, string, number]>([
    ['an interval', 'export const nap = () => new Promise(() => {\n  setInterval(() => {}, 60_000);\n});', 2],
    ['an interval without a delay', 'export const nap = () => new Promise(() => {\n  setInterval(() => {});\n});', 2],
    [
      'one that prints',
      'export const nap = () => new Promise(() => {\n  setInterval(() => console.log(1), 1);\n});',
      2,
    ],
    [
      'timers that set each other',
      'export const nap = () => new Promise(function again() {\n  setTimeout(again);\n});',
      2,
    ],
    ['sleeping in a loop', `${SLEEP}\nexport const nap = async () => { for (;;) await sleep(10); };`, 1],
    ['polling', `let done = false;\n${SLEEP}\nexport const nap = async () => { while (!done) await sleep(1); };`, 2],
    [
      'for await over an interval',
      "import { setInterval } from 'node:timers/promises';\nexport const nap = async () => {\n  for await (const _ of setInterval(5));\n};",
      3,
    ],
    ['immediates', 'export const nap = () => new Promise(function soon() {\n  setImmediate(soon);\n});', 2],
  ])('%s', { timeout: 30_000 }, async (_, text, line) => {
    const { status, problem, checks } = await gradeNap(text, LONG);
    expect({ status, problem }).toEqual({ status: 'failed', problem: null });
    expect(checks).toMatchObject([
      { message: 'never settled; wanted an end', diagnosis: { id: 'never-settles', line } },
    ]);
  });

  it('a top-level await beside an interval', async () => {
    const text = 'export const nap = 1;\nawait new Promise(() => {\n  setInterval(() => {}, 10);\n});';
    const { status, problem } = await gradeNap(text, LONG);
    expect(status).toBe('broken');
    expect(problem).toEqual({ message: 'a top-level await waits for something that never comes', line: 3 });
  });
});

describe.concurrent('what takes memory without end is stopped, and told so', () => {
  it.each([
    ['arrays', 'const all = []; for (;;) all.push(new Array(1e5).fill(0));'],
    [
      'strings',
      'const all = []; for (let i = 0; ; i += 1) all.push("x".repeat(1e6) + i, ["long", i].join("x".repeat(1e6)));',
    ],
    ['typed arrays', 'const all = []; for (;;) all.push(new Uint8Array(2 ** 24).fill(1));'],
    ['array buffers that nothing is written to', 'const all = []; for (;;) all.push(new ArrayBuffer(2 ** 28));'],
    ['a Map', 'const map = new Map(); for (let i = 0; ; i += 1) map.set(i, new Array(1e4).fill(i));'],
    ['closures', 'const all = []; for (;;) { const big = new Array(1e4).fill(1); all.push(() => big); }'],
    ['timers', 'const all = []; return new Promise(() => setInterval(() => all.push(new Array(1e6).fill(1)), 1));'],
  ])('%s', { timeout: 60_000 }, async (_, body) => {
    const { status, problem, checks } = await gradeNap(`export const nap = () => { ${body} };`, LONG);
    expect({ status, problem }).toEqual({
      status: 'crashed',
      problem: { message: 'ran out of memory: something grows without end', line: null },
    });
    expect(checks).toMatchObject([{ status: 'not-run', message: 'the program ended here' }]);
  });
});

describe.concurrent('200 MB of output harm nobody, and what is right passes', () => {
  it.each([
    ['in lines', 'for (let i = 0; i < 10_000; i += 1) console.log("x".repeat(20_000));', 50],
    ['in one text of many lines', 'console.log("0123456789\\n".repeat(2e7));', 50],
    ['in one line that never ends', 'for (let i = 0; i < 200; i += 1) process.stdout.write("x".repeat(1e6));', 1],
  ])('%s', { timeout: 30_000 }, async (_, body, lines) => {
    const wait = 'return new Promise((resolve) => setTimeout(resolve, ms));';
    const { status, output } = await gradeNap(`export const nap = (ms) => { ${body} ${wait} };`, LONG);
    expect({ status, lines: output.length }).toEqual({ status: 'passed', lines });
  });
});

describe.concurrent('what fails at once is failed at once', () => {
  const after = (body: string): string =>
    `export const nap = (ms) => {\n  setTimeout(() => {\n    ${body}\n  }, ms + 50);\n  return new Promise((resolve) => setTimeout(resolve, ms));\n};`;
  it.each<[string, string, string, number | null]>([
    ['a promise that never settles', 'export const nap = () => new Promise(() => {});', 'never-settles', null],
    ['endless recursion', 'export function nap() {\n  return nap();\n}', 'threw', 2],
    [
      'a rejection during the run',
      after('').replace('export', 'Promise.reject(new Error("lost"));\nexport'),
      'unhandled-rejection',
      1,
    ],
    ['a rejection after it', after('Promise.reject(new Error("late"));'), 'unhandled-rejection', 3],
    ['an exception after it', after('throw new Error("late");'), 'threw', 3],
    ['the end of the process', 'export const nap = () => {\n  process.exit(0);\n};', 'threw', 2],
  ])('%s', async (_, text, id, line) => {
    const { status, problem, checks } = await gradeNap(text, LONG);
    expect({ status, problem }).toEqual({ status: 'failed', problem: null });
    expect(checks).toMatchObject([{ status: 'failed', diagnosis: { id, line } }]);
  });
});

describe.concurrent('whatever is thrown, it is told', () => {
  const NO_LOOKS = 'new Proxy({}, new Proxy({}, { get: () => () => { throw new Error("looked at"); } }))';
  it.each([
    ['null', 'null', 'null'],
    ['undefined', 'undefined', 'undefined'],
    ['a frozen object', 'Object.freeze({ cold: true })', '{ cold: true }'],
    ['a symbol', 'Symbol("s")', 'Symbol(s)'],
    ['a Proxy that throws when it is looked at', NO_LOOKS, '<an object that throws when it is looked at>'],
  ])('%s', { timeout: 30_000 }, async (_, thrown, told) => {
    const inTheCall = await gradeNap(`export const nap = () => { throw ${thrown}; };`, LONG);
    expect(inTheCall).toMatchObject({ status: 'failed', checks: [{ message: `threw ${told}; wanted a result` }] });
    const inAPromise = await gradeNap(`export const nap = async () => { throw ${thrown}; };`, LONG);
    expect(inAPromise.checks).toMatchObject([{ message: `rejected with ${told}; wanted a result` }]);
    const onLoading = await gradeNap(`export const nap = 1;\nthrow ${thrown};`, LONG);
    expect(onLoading).toMatchObject({
      status: 'broken',
      problem: { message: `throws while it is loaded: threw ${told}` },
    });
  });
});

describe.concurrent('a submission that was stopped gives the same result however fast the machine is', () => {
  /** Some real ms of work, with no look at any clock. */
  const WORK = 'const work = () => { let sum = 0; for (let i = 0; i < 2e7; i += 1) sum += i; return sum; };\n';
  it.each([
    ['when it prints slowly', `${WORK}export const nap = () => {\n  for (;;) {\n    console.log(work());\n  }\n};`],
    [
      'when it prints at first',
      `${WORK}export const nap = () => {\n  console.log('one\\ntwo');\n  for (;;) work();\n};`,
    ],
    [
      'when it prints fast',
      'const say = (n) => {\n  console.log(n);\n};\nexport const nap = () => {\n  for (let n = 0; ; n += 1) say(n);\n};',
    ],
    [
      'when it prints in turns',
      `${WORK}export const nap = () => new Promise(() => {\n  setInterval(() => console.log(work()), 10);\n});`,
    ],
  ])('%s', { timeout: 30_000 }, async (_, text) => {
    const slow = await gradeNap(text, 0.5);
    const fast = await gradeNap(text, 1);
    const withoutTheLimit = (result: ExerciseResult): string => JSON.stringify(result).replace(/after [\d.]+ m?s/, '');
    expect(slow.status).toBe('stuck');
    expect(withoutTheLimit(slow)).toBe(withoutTheLimit(fast));
  });
});

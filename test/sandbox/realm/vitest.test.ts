import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { execa } from 'execa';
import { describe, expect, it, vi } from 'vitest';
import { REAL_ROOT } from '../../kit/temporary-kit.js';
import { runTests } from './run-tests.js';

const FOLDER = path.join(import.meta.dirname, 'vitest');

interface RealReport {
  readonly testResults: readonly { readonly name: string; readonly assertionResults: readonly RealTest[] }[];
}

interface RealTest {
  readonly ancestorTitles: readonly string[];
  readonly title: string;
  readonly status: string;
  readonly failureMessages: readonly string[] | null;
}

/** What Vitest says of each test, by file. */
async function byVitestItself(): Promise<Map<string, string[]>> {
  const { stdout } = await execa(
    process.execPath,
    [
      path.join(REAL_ROOT, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--config',
      path.join(FOLDER, 'by-itself.config.ts'),
    ],
    { cwd: REAL_ROOT, reject: false, extendEnv: false, env: { PATH: process.env.PATH } },
  );
  const { testResults } = JSON.parse(stdout) as RealReport;
  return new Map(
    testResults.map(({ name, assertionResults }) => [path.basename(name), assertionResults.map(tellReal)]),
  );
}

function tellReal({ ancestorTitles, title, status, failureMessages }: RealTest): string {
  return told([...ancestorTitles, title].join(' > '), status, failureMessages?.[0] ?? '');
}

/** A test with its first error. The JSON reporter shows the stack of a test that took too long, and not what it says. */
function told(name: string, status: string, error: string): string {
  const said = error.split('\n', 1)[0]?.replace(/^\w*Error: /, '') ?? '';
  const message = /^(STACK_TRACE_ERROR|Test timed out in )/.test(said) ? 'took too long' : said;
  return `${status} ${name}${status === 'failed' ? `: ${message}` : ''}`;
}

describe('every test has the same outcome as in Vitest itself, with the same error', async () => {
  const [names, real] = await Promise.all([readdir(path.join(FOLDER, 'everyday')), byVitestItself()]);

  it.each(names)('%s', async (name) => {
    const { tests } = await runTests(path.join(FOLDER, 'everyday', name));
    const here = tests.map(({ name, outcome, message }) => told(name, outcome, message));
    expect(here.filter((line) => line !== OF_SUITE)).toEqual(real.get(name));
    expect(here.includes(OF_SUITE)).toBe(name === 'suites.ts');
  });
});

/** Vitest tells this of the suite and not of a test. */
const OF_SUITE = 'failed a hook for all that fails: not set up at all';

describe('a test file in the sandbox', () => {
  it('is told apart by its lines: where a test failed, or else where it begins', async () => {
    const { tests } = await runTests(
      '/desk/test-nap.ts',
      `import { expect, test } from 'vitest';
test('a', () => {
  expect(1).toBe(2);
});
test('b', async () => {
  await expect(Promise.resolve(1)).rejects.toThrow();
});
test('c', { timeout: 5 }, () => new Promise(() => undefined));`,
    );
    expect(tests.map(({ place }) => place?.line)).toEqual([3, 6, 8]);
  });

  it('runs in virtual time: fake timers take none of it, real ones as much as they say', async () => {
    const { events, tests } = await runTests(
      '/desk/test-nap.ts',
      `import { expect, test, vi } from 'vitest';
test('faked', async () => {
  vi.useFakeTimers();
  const hour = new Promise((resolve) => setTimeout(resolve, 3_600_000));
  await vi.advanceTimersByTimeAsync(3_600_000);
  await hour;
  vi.useRealTimers();
});
test('real', () => new Promise((resolve) => setTimeout(resolve, 2_000)));`,
    );
    expect(tests.map(({ outcome }) => outcome)).toEqual(['passed', 'passed']);
    const settled = events.find(({ op }) => op === 'settle')?.at ?? 0;
    expect(settled).toBeGreaterThanOrEqual(2_000);
    expect(settled).toBeLessThan(2_200);
  });

  it('leaves a rejection unhandled that is watched only after time was moved on, as in Vitest', async () => {
    const watched = (lines: string): string => `import { expect, test, vi } from 'vitest';
test('late', async () => {
  vi.useFakeTimers();
  const promise = new Promise((_, reject) => setTimeout(() => reject(new Error('late')), 10));
  ${lines}
  vi.useRealTimers();
});`;
    const move = 'await vi.advanceTimersByTimeAsync(10);';
    const late = await runTests('/desk/test-nap.ts', watched(`${move} await expect(promise).rejects.toThrow('late');`));
    expect(late.tests[0]?.outcome).toBe('passed');
    expect(late.events.filter(({ op }) => op === 'unhandled')).toHaveLength(1);
    const inTime = `const settled = expect(promise).rejects.toThrow('late'); ${move} await settled;`;
    const early = await runTests('/desk/test-nap.ts', watched(inTime));
    expect(early.tests[0]?.outcome).toBe('passed');
    expect(early.events.filter(({ op }) => op === 'unhandled')).toEqual([]);
  });

  it('imports what the check gives it to test, and knows no other subject', async () => {
    const text = (name: string): string => `import { expect, test } from 'vitest';
import { nap } from 'meanwhile/subjects/${name}';
test('naps', () => expect(nap(2)).toBe('napped 2'));`;
    const given = '{ nap: (n) => "napped " + n }';
    const { tests } = await runTests('/desk/test-nap.ts', text('nap'), given);
    expect(tests.map(({ outcome }) => outcome)).toEqual(['passed']);
    const { stop } = await runTests('/desk/test-nap.ts', text('other'), given);
    expect(stop).toMatchObject({
      error: { message: 'there is no "meanwhile/subjects/other"; this exercise tests "meanwhile/subjects/nap"' },
    });
  });

  it('cannot read what it tests', async () => {
    const { tests } = await runTests(
      '/desk/test-nap.ts',
      `import { expect, test, vi } from 'vitest';
import { nap } from 'meanwhile/subjects/nap';
test('source', () => {
  let callback: unknown;
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((given: unknown) => { callback = given; }) as never);
  nap(1);
  const own = () => 'my own';
  const toText = Function.prototype.toString;
  throw new Error([nap, callback, own].map((fn) => toText.call(fn) + String(fn) + (fn as object).constructor.name).join('|') +
    nap.name + nap.length);
});`,
      '{ nap: async function secret(ms, hidden) { setTimeout(() => "other secret", ms); } }',
    );
    const native = 'function () { [native code] }';
    const [subject = '', callback = '', own = ''] = tests[0]?.message.split('|') ?? [];
    expect([subject, callback]).toEqual([`${native}${native}Function`, `${native}${native}Function`]);
    expect(own).toContain('my own');
    expect(own).toMatch(/nap0$/);
  });

  it.each([
    ['expect(1).toMatchSnapshot()', 'toMatchSnapshot is not there in here: there is no disk in here to keep snapshots'],
    ['expect(1).not.toMatchInlineSnapshot("1")', 'toMatchInlineSnapshot is not there in here: there is no disk'],
    ['expect.addSnapshotSerializer({})', 'expect.addSnapshotSerializer is not there in here: there is no disk'],
    ['vi.mock("./kettle.js")', 'vi.mock is not there in here: there are no modules to replace in here'],
    ['vi.stubEnv("TEA", "green")', 'vi.stubEnv is not there in here: the environment is empty in here'],
    ['vi.setConfig({ testTimeout: 1 })', 'vi.setConfig is not there in here: there is no configuration in here'],
    ['vi.setTimerTickMode("interval")', 'vi.setTimerTickMode is not there in here: time moves when the test moves it'],
  ])('says that it cannot do %s, and what to do', async (line, message) => {
    const text = `import { expect, test, vi } from 'vitest'; test('a', () => { ${line}; });`;
    const [told] = (await runTests('/desk/test-nap.ts', text)).tests;
    expect(told?.message.slice(0, message.length)).toBe(message);
  });

  it('has every name of `vi` and `expect` that Vitest itself has', async () => {
    const text = `import { expect, test, vi } from 'vitest';
test('a', () => {
  throw new Error([vi, expect].map((one) => Object.keys(one).join(' ')).join('|'));
});`;
    const [names, more] = (await runTests('/desk/test-nap.ts', text)).tests[0]?.message.split('|') ?? [];
    expect(names?.split(' ')).toEqual(expect.arrayContaining(Object.keys(vi)));
    expect(more?.split(' ')).toEqual(expect.arrayContaining(Object.keys(expect).filter((name) => name !== '__flags')));
  });

  it('tells no more than the beginning of a long name and a long message', async () => {
    const text = "import { test } from 'vitest'; const x = 'x'.repeat(9_999); test(x, () => { throw new Error(x); });";
    const [told] = (await runTests('/desk/test-nap.ts', text)).tests;
    expect([told?.name.length, told?.message.length]).toEqual([2_000, 2_000]);
  });

  it('names the whole file where no test failed, but what comes before or after all of them', async () => {
    const text = `import { beforeAll, test } from 'vitest';
beforeAll(() => {
  throw new Error('no water');
});
test('a', () => undefined);`;
    const [told] = (await runTests('/desk/test-nap.ts', text)).tests;
    expect(told).toMatchObject({ name: 'the whole file', outcome: 'failed', message: 'no water', place: { line: 3 } });
  });

  it('gains nothing by changing what Vitest gives it: the next check has a realm of its own', async () => {
    const text = `import { chai, expect, test } from 'vitest';
const seen = (globalThis as { seen?: number }).seen;
(globalThis as { seen?: number }).seen = 1;
Object.defineProperty(Object.getPrototypeOf(expect(1)), 'toBe', { value: () => undefined });
Object.assign(chai.Assertion.prototype, { assert: () => undefined });
test('as ever', () => {
  if (seen !== undefined) throw new Error('remembered');
  expect(1).toBe(2);
});`;
    const first = await runTests('/desk/test-nap.ts', text);
    const second = await runTests('/desk/test-nap.ts', text);
    expect(first.tests.map(({ outcome }) => outcome)).toEqual(['passed']);
    expect(second.tests).toEqual(first.tests);
    const honest = "import { expect, test } from 'vitest'; test('as ever', () => expect(1).toBe(2));";
    expect((await runTests('/desk/test-nap.ts', honest)).tests[0]?.outcome).toBe('failed');
  });
});

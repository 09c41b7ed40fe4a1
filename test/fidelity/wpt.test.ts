import { describe, expect, it } from 'vitest';
import { impliedGlobals } from '../../fidelity/wpt/implied-globals.js';
import { MARK } from '../../fidelity/wpt/harness/results.js';
import { Progress } from '../../fidelity/wpt/outcomes.js';
import { runInNode } from '../../fidelity/wpt/run-in-node.js';
import { runSuite } from '../../fidelity/wpt/run-suite.js';
import { findTestFiles } from '../../fidelity/wpt/test-file.js';
import { LOADED, writeProgram } from '../../fidelity/wpt/write-program.js';
import { temporaryFolder, writeFiles } from '../kit/temporary-kit.js';

describe('a run over test files', () => {
  const files = {
    'url/both.any.js': `test(() => assert_true(true), 'holds'); test(() => assert_equals(1, 2, 'one'), 'does not hold');`,
    'url/here.any.js': `test(() => assert_not_equals(process.pid, 1), 'only in Node'); test(() => assert_equals(process.pid, 1), 'only here');`,
    'url/page.window.js': `test(() => {}, 'needs a page');`,
    'url/realm.any.js': `// META: global=shadowrealm\ntest(() => {}, 'needs another realm');`,
    'cookies/other.any.js': `test(() => {}, 'is about what no realm has');`,
  };
  const run = async (gaps: Readonly<Record<string, string>>) => {
    const folder = await temporaryFolder();
    await writeFiles(folder, files);
    return runSuite(folder, [], gaps);
  };

  it('counts the tests of each side, and names what Node passes and the sandbox fails', async () => {
    const { text, exitCode } = await run({});
    const rows = text.split('\n').filter((line) => /^(url|all) /.test(line));
    // Each file is a test of its own: that all of it is evaluated.
    expect(rows.map((row) => row.split(/ +/))).toEqual([
      ['url', '2', '6', '4', '4', '1', '1'],
      ['all', '2', '6', '4', '4', '1', '1'],
    ]);
    expect(text).toContain(
      'Node passes and the sandbox fails: 1\n  url/here.any.js | only in Node\n      AssertionError: anything but 1\n',
    );
    expect(exitCode).toBe(1);
  });

  it('ends with 0 where a declared gap explains the difference, and says why', async () => {
    const { text, exitCode } = await run({ 'url/*.any.js | only in Node | *but 1': 'there is one process' });
    expect(text).not.toContain('Node passes and the sandbox fails');
    expect(text).toContain('1 × url/*.any.js | only in Node | *but 1\n      there is one process');
    expect(exitCode).toBe(0);
  });

  it('ends with 1 where the gap that is declared is another fault of the same test', async () => {
    const { text, exitCode } = await run({ 'url/here.any.js | only in Node | does not end': 'another fault' });
    expect(text).not.toContain('another fault');
    expect(exitCode).toBe(1);
  });

  it('tells what the sandbox passes and Node fails, and what is left out', async () => {
    const { text } = await run({});
    expect(text).toContain('The sandbox passes and Node fails: 1\n  url/here.any.js | only here\n');
    expect(text).toContain('Left out: url/realm.any.js is for shadowrealm');
    expect(text).not.toContain('cookies');
  });

  it('refuses a folder without files', async () => {
    await expect(runSuite(await temporaryFolder(), [], {})).rejects.toThrow('There is no file to run');
  });
});

/** Runs one file in Node. @returns its tests, with `null` for each that passed */
async function outcomesOf(
  text: string,
  others: Readonly<Record<string, string>> = {},
): Promise<Record<string, string | null>> {
  const folder = await temporaryFolder();
  await writeFiles(folder, { 'url/one.any.js': text, ...others });
  const { files } = await findTestFiles(folder, ['one.any.js']);
  const programs = await Promise.all(files.map((file) => writeProgram(folder, file)));
  return Object.fromEntries(await runInNode(programs.join('\n')));
}

describe('the harness', () => {
  it('passes and fails each assertion as its name says', async () => {
    const right = RIGHT.map((call) => `test(() => ${call}, ${JSON.stringify(call)});`);
    const wrong = WRONG.map((call) => `test(() => ${call}, ${JSON.stringify(call)});`);
    const outcomes = Object.entries(await outcomesOf([...right, ...wrong].join('\n')));
    expect(outcomes.filter(([, failure]) => failure === null).map(([name]) => name)).toEqual(['(the file)', ...RIGHT]);
    expect(outcomes.filter(([, failure]) => failure !== null).map(([name]) => name)).toEqual(WRONG);
  });

  it('rejects where a promise does not, or rejects otherwise', async () => {
    const tests = [
      `promise_rejects_js(t, TypeError, Promise.reject(new TypeError()))`,
      `promise_rejects_dom(t, 'AbortError', Promise.reject(AbortSignal.abort().reason))`,
      `promise_rejects_exactly(t, 3, Promise.reject(3))`,
      `promise_rejects_js(t, TypeError, Promise.resolve())`,
      `promise_rejects_js(t, TypeError, Promise.reject(new RangeError()))`,
      `promise_rejects_exactly(t, 3, Promise.reject(4))`,
    ];
    const outcomes = await outcomesOf(
      tests.map((call) => `promise_test((t) => ${call}, ${JSON.stringify(call)});`).join('\n'),
    );
    expect(Object.values(outcomes).map((failure) => failure === null)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('runs tests of promises one after another, each after what the one before cleans up', async () => {
    const outcomes = await outcomesOf(`
      const log = [];
      promise_test(async (t) => { t.add_cleanup(async () => { await null; log.push('cleaned'); }); log.push('first'); }, 'one');
      promise_test(async () => assert_array_equals(log, ['first', 'cleaned']), 'two');
      promise_test(() => undefined, 'gives no promise');`);
    expect(outcomes).toEqual({
      '(the file)': null,
      one: null,
      two: null,
      'gives no promise': 'TypeError: the function gave no promise',
    });
  });

  it('has tests that end later, or that a later step fails', async () => {
    const outcomes = await outcomesOf(`
      async_test((t) => { t.step_timeout(t.step_func_done(() => assert_true(true)), 1); }, 'done');
      async_test((t) => { setTimeout(t.step_func(() => assert_true(false)), 1); }, 'failed');
      async_test((t) => { setTimeout(t.unreached_func('reached'), 1); }, 'reached');
      async_test((t) => { t.done(); t.step(() => assert_true(false)); }, 'over');`);
    expect(outcomes).toEqual({
      '(the file)': null,
      done: null,
      failed: 'AssertionError: true, got false',
      reached: 'Error: reached',
      over: null,
    });
  });

  it('lets a file be one test, which is over when it says so', async () => {
    const single = `setup({ single_test: true }); setTimeout(() => { done(); assert_unreached(); }, 1);`;
    expect(await outcomesOf(single)).toEqual({ '(the file)': null, 'the file': null });
  });

  it('gives tests of one name names of their own', async () => {
    const twice = `test(() => {}, 'same'); test(() => assert_true(false), 'same');`;
    expect(await outcomesOf(twice)).toMatchObject({ same: null, 'same (2)': 'AssertionError: true, got false' });
  });

  it('loads the scripts and the data that a file wants', async () => {
    const file = `// META: script=resources/near.js\n// META: script=/common/far.js
      promise_test(async () => assert_equals((await (await fetch('data.json')).json()).n + near + far(), 6), 'adds');`;
    const others = {
      'url/resources/near.js': 'near = 2;',
      'common/far.js': 'function far() { return 3; }',
      'url/data.json': '{"n":1}',
    };
    expect(await outcomesOf(file, others)).toEqual({ '(the file)': null, adds: null });
  });

  it('tells of a file that cannot be loaded, and of what is thrown beside its tests', async () => {
    expect(await outcomesOf('test(() => {}, "a"); nothing.there;')).toMatchObject({
      '(the file)': 'uncaughtException nothing is not defined',
    });
    expect((await outcomesOf('let let = 1;'))['(the file)']).toContain('SyntaxError');
  });
});

const RIGHT = [
  ...['assert_true(true)', 'assert_false(false)', 'assert_equals(NaN, NaN)', 'assert_not_equals(0, -0)'],
  ...['assert_in_array(1, [1, 2])', 'assert_approx_equals(1, 1.1, 0.2)', 'assert_regexp_match("ab", /b/)'],
  ...['assert_less_than(1, 2)', 'assert_greater_than_equal(2, 2)', 'assert_between_exclusive(1, 0, 2)'],
  ...['assert_array_equals([1, NaN], [1, NaN])', 'assert_object_equals({ a: { b: 1 } }, { a: { b: 1 } })'],
  ...[
    'assert_own_property({ a: 1 }, "a")',
    'assert_inherits(new Event("x"), "type")',
    'assert_class_string([], "Array")',
  ],
  ...['assert_throws_js(TypeError, () => null.x)', 'assert_throws_exactly(3, () => { throw 3; })'],
  ...['assert_throws_dom("DataCloneError", () => structuredClone(() => {}))'],
  ...['assert_throws_dom("DATA_CLONE_ERR", DOMException, () => structuredClone(() => {}))'],
  ...['assert_throws(new TypeError(), () => null.x)'],
];

const WRONG = [
  ...[
    'assert_true(1)',
    'assert_false(0)',
    'assert_equals("1", 1)',
    'assert_not_equals(1, 1)',
    'assert_in_array(3, [1])',
  ],
  ...['assert_approx_equals(1, 2, 0.2)', 'assert_regexp_match("ab", /c/)', 'assert_less_than(2, 2)'],
  ...['assert_greater_than_equal(1, 2)', 'assert_between_exclusive(2, 0, 2)', 'assert_array_equals([1], [1, 2])'],
  ...['assert_array_equals([,], [undefined])', 'assert_object_equals({ a: { b: 1 } }, { a: { b: 2 } })'],
  ...[
    'assert_object_equals({ a: 1 }, { a: 1, c: 1 })',
    'assert_own_property({}, "a")',
    'assert_inherits({ a: 1 }, "a")',
  ],
  ...[
    'assert_class_string({}, "Array")',
    'assert_throws_js(TypeError, () => {})',
    'assert_throws_js(Error, () => null.x)',
  ],
  ...[
    'assert_throws_exactly(3, () => { throw 4; })',
    'assert_throws_dom("AbortError", () => structuredClone(() => {}))',
  ],
  ...['assert_throws(new RangeError(), () => null.x)', 'assert_unreached()'],
];

describe('what a file printed', () => {
  const printed = (...lines: readonly string[]) => {
    const progress = new Progress();
    for (const line of lines) progress.read(line);
    return progress;
  };

  it('is not over while a test that began has not ended', () => {
    const progress = printed(`${MARK}[["begun","slow"],["passed","quick"]]`, LOADED);
    expect(progress.isOver).toBe(false);
    expect(Object.fromEntries(progress.outcomes(null))).toEqual({
      '(the file)': null,
      quick: null,
      slow: 'does not end',
    });
  });

  it('is no trouble where the program goes on after its tests', () => {
    const progress = printed(`${MARK}[["begun","slow"]]`, LOADED, `${MARK}[["passed","slow"]]`);
    expect(progress.isOver).toBe(true);
    expect(Object.fromEntries(progress.outcomes('stopped'))).toEqual({ '(the file)': null, slow: null });
  });

  it('tells the trouble where the file was not evaluated to its end', () => {
    expect(Object.fromEntries(printed().outcomes('stopped'))).toEqual({ '(the file)': 'stopped' });
  });
});

describe('the variables that a script declares nowhere', () => {
  it('are those that it assigns', () =>
    expect(impliedGlobals('a = 1; [b, ...c] = []; ({ d: e, f = 2 } = {});')).toEqual(['a', 'b', 'c', 'e', 'f']));

  it('are not those of a declaration, a parameter, a class or the language', () =>
    expect(
      impliedGlobals(`var a; let { b } = {}; function c(d) { a = b = c = d = 1; } class E {} E = 1; Event = 1;
        try {} catch (f) { f = 1; }`),
    ).toEqual([]));

  it('are none of what is no script', () => expect(impliedGlobals('let let')).toEqual([]));
});

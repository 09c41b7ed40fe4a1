import { describe, expect, it } from 'vitest';
import { runInNode } from '../../../fidelity/wpt/run-in-node.js';
import { findTestFiles } from '../../../fidelity/wpt/test-file.js';
import { writeProgram } from '../../../fidelity/wpt/write-program.js';
import { temporaryFolder, writeFiles } from '../../kit/temporary-kit.js';

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

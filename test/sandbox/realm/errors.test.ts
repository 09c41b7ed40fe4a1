import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { behavesAsInNode } from './both.js';
import { freshRealm } from './fresh-realm.js';

/** Tells whether what a proxy was called with is an array of the realm. */
const spy = `const seen = []; const spy = new Proxy(() => 'text', { apply(target, receiver, args) { seen.push(args.constructor === Array); return 'text'; } });`;

describe('a stack is written inside the realm', () => {
  it('when the name of the error is no text', () => {
    const { run } = freshRealm();
    expect(
      run(
        `const e = new Error('x'); e.name = Symbol('s'); try { typeof e.stack } catch (error) { error instanceof Error }`,
      ),
    ).toBe('string');
  });

  it.each([
    ['its name', `const e = new Error('x'); e.name = { toString: spy }; e.stack`],
    ['its message', `const e = new Error('x'); e.message = { toString: spy }; e.stack`],
    ['a getter of its name', `const e = new Error('x'); Object.defineProperty(e, 'name', { get: spy }); e.stack`],
    ['what is no error at all', `const o = { name: { toString: spy } }; Error.captureStackTrace(o); o.stack`],
    [
      'its prototype',
      `const e = new Error('x'); Object.setPrototypeOf(e, new Proxy(Error.prototype, { get: new Proxy(() => 'n', { apply: (t, r, args) => { seen.push(args.constructor === Array); return 'n'; } }) })); e.stack`,
    ],
  ])('even when %s is a proxy', (_what, code) => {
    expect(freshRealm().run(`${spy} ${code}; seen.length > 0 && seen.every(Boolean)`)).toBe(true);
  });

  it('and a submission cannot set how', () => {
    const { run } = freshRealm();
    const attempts = `let sites = 0; const mine = (e, s) => { sites += 1; return s; };
      Error.prepareStackTrace = mine; new Error('x').stack;
      try { Object.defineProperty(Error, 'prepareStackTrace', { value: mine }) } catch {} new Error('x').stack;
      try { delete Error.prepareStackTrace } catch {} new Error('x').stack;
      for (const replace of [() => { Error = { prepareStackTrace: mine }; }, () => { globalThis.Error = { prepareStackTrace: mine }; }, () => { delete globalThis.Error; }, () => Object.defineProperty(globalThis, 'Error', { value: { prepareStackTrace: mine } })]) { try { replace() } catch {} try { null.x } catch (e) { e.stack } }
      class Sub extends Error { static prepareStackTrace = mine; } new Sub('x').stack; TypeError.prepareStackTrace = mine; new TypeError('x').stack; Object.prototype.prepareStackTrace = mine; new Error('x').stack; sites`;
    expect(run(attempts)).toBe(0);
  });

  it('with the frames of the submission, and of built-in functions that it called', () => {
    const { run } = freshRealm({ submissionFile: 'submission.js' });
    const stack = run(
      `function fail() { throw new TypeError('gone'); }\nlet stack; try { [1].map(fail); } catch (e) { stack = e.stack; } stack`,
    );
    expect(stack).toBe(
      'TypeError: gone\n    at fail (submission.js:1:39)\n    at Array.map (<anonymous>)\n    at submission.js:2:22',
    );
  });

  it('across an await', async () => {
    const { runAsync } = freshRealm({ submissionFile: 'submission.js' });
    const stack = await runAsync(
      `async function fail() { await null; throw new Error('late'); }\ntry { await fail(); } catch (e) { return e.stack; }`,
    );
    expect(stack).toMatch(/^Error: late\n {4}at fail \(submission\.js:2:\d+\)\n {4}at async submission\.js:3:\d+$/);
  });

  it('with all frames when the submission has no file of its own', () => {
    expect(freshRealm().run(`new Error('x').stack`)).toContain('node:vm');
  });

  it('with the code of an error that the library throws', () => {
    const { run } = freshRealm({ submissionFile: 'submission.js' });
    const head =
      'TypeError [ERR_INVALID_ARG_TYPE]: The "callback" argument must be of type function. Received undefined';
    expect(run(`try { setTimeout() } catch (e) { e.stack }`)).toBe(`${head}\n    at submission.js:1:21`);
  });
});

describe('errors behave as in Node', () => {
  const first = '.split("\\n")[0]';
  behavesAsInNode([
    [
      'the head of a stack',
      `class Mine extends Error {} class Named extends Error { name = 'Named'; } return [new Error('x'), new RangeError('a\\nb'), new Mine('m'), new Named('n')].map((e) => e.stack${first});`,
    ],
    [
      'captureStackTrace',
      `const o = {}; Error.captureStackTrace(o); function Mine() { Error.captureStackTrace(this, Mine); } return [typeof o.stack, new Mine().stack.includes('new Mine')];`,
    ],
    [
      'stackTraceLimit',
      `const before = Error.stackTraceLimit; Error.stackTraceLimit = 1; const lines = new Error('x').stack.split('\\n').length; Error.stackTraceLimit = before; return [typeof before, lines];`,
    ],
    ['causes', `const e = new Error('x', { cause: 5 }); return [e.cause, Object.keys(e), 'cause' in new Error('x')];`],
    [
      'Error is a class to extend',
      `return [Error.name, Error.length, Error('x') instanceof Error, Object.prototype.toString.call(new Error())];`,
    ],
  ]);
});

describe("with Node's internals", () => {
  it("even a full stack yields no error of the host, and the host's own stacks stay as they were", () => {
    const root = path.resolve(import.meta.dirname, '../../..');
    const program = path.join(import.meta.dirname, 'full-stack-program.ts');
    const args = ['--expose-internals', '--no-warnings', '--import', 'tsx', program];
    const told: unknown = JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' }));
    expect(told).toEqual({
      foreignBefore: true,
      foreignAfter: 0,
      hostStack: true,
      hostSites: true,
      printed: 'Promise { 5 } Promise { <pending> } Promise { <rejected> 7 }',
    });
  });
});

/**
 * What a file of the Web Platform Tests finds on its global object, as far as the files need it that run without a
 * page: written from the documentation of testharness.js, <https://web-platform-tests.org/writing-tests/testharness-api.html>.
 */
import { alikeAssertions } from './assert-alike.js';
import { throwAssertions } from './assert-throws.js';
import { AssertionError, assertions, endAssertions, OptionalFeatureUnsupportedError } from './assert.js';
import { formatValue } from './format-value.js';
import { TestCase } from './test-case.js';

type Body = (this: unknown, test: TestCase) => unknown;

let queue: Promise<unknown> = Promise.resolve();
let single: TestCase | null = null;

function test(body: Body, name?: unknown): TestCase {
  const made = new TestCase(name, false);
  made.step(body, made, made);
  made.done();
  void made.ended();
  return made;
}

function async_test(bodyOrName?: unknown, name?: unknown): TestCase {
  const made = new TestCase(typeof bodyOrName === 'function' ? name : bodyOrName, true);
  if (typeof bodyOrName === 'function') made.step(bodyOrName as () => unknown, made, made);
  void made.ended();
  return made;
}

/** One after another, each when the one before has cleaned up. */
function promise_test(body: Body, name?: unknown): void {
  const made = new TestCase(name, true);
  queue = queue.then(async () => {
    try {
      const running = body.call(made, made) as PromiseLike<unknown> | undefined;
      if (typeof running?.then !== 'function') throw new TypeError('the function gave no promise');
      await running;
      made.done();
    } catch (error) {
      made.fail(error);
    }
    await made.ended();
  });
}

function setup(bodyOrOptions?: unknown, options?: unknown): void {
  const given = typeof bodyOrOptions === 'function' ? options : bodyOrOptions;
  if ((given as { single_test?: boolean } | undefined)?.single_test) single = new TestCase('the file', true);
  if (typeof bodyOrOptions === 'function') (bodyOrOptions as () => unknown)();
}

function promise_setup(body: () => unknown): void {
  queue = queue.then(body);
}

function done(): void {
  single?.done();
  if (single !== null) endAssertions();
}

function generate_tests(body: (...args: unknown[]) => unknown, lists: readonly (readonly unknown[])[]): void {
  for (const [name, ...args] of lists) test(() => body(...args), name);
}

/** Files of data lie beside the program: `dataFiles` is put there by `writeProgram`. */
function fetch(file: string): Promise<{ json: () => Promise<unknown>; text: () => Promise<string> }> {
  const { dataFiles } = globalThis as unknown as { readonly dataFiles: Readonly<Record<string, string>> };
  const text = dataFiles[file];
  if (text === undefined) return Promise.reject(new TypeError(`there is no ${file}`));
  return Promise.resolve({ json: () => Promise.resolve(JSON.parse(text)), text: () => Promise.resolve(text) });
}

/** Of a Blob, files that are not about it only want that there is one. */
class EmptyBlob {
  readonly size = 0;
}

/** Of WebAssembly, files only want the class of its shared memory. */
class Memory {
  readonly buffer = new SharedArrayBuffer(0);
}

Object.assign(globalThis, {
  ...assertions,
  ...alikeAssertions,
  ...throwAssertions,
  ...{
    AssertionError,
    OptionalFeatureUnsupportedError,
    test,
    async_test,
    promise_test,
    setup,
    promise_setup,
    done,
    generate_tests,
    fetch,
  },
  self: globalThis,
  format_value: formatValue,
  fetch_json: async (file: string) => (await fetch(file)).json(),
  step_timeout: (body: (...args: unknown[]) => unknown, ms: number, ...args: unknown[]) =>
    setTimeout(body, ms, ...args),
  add_completion_callback: () => undefined,
  location: { search: '', href: 'about:blank', pathname: 'blank' },
  // Named while a file is loaded: without one, none of its other tests would run.
  ...('Blob' in globalThis ? {} : { Blob: EmptyBlob }),
  ...('WebAssembly' in globalThis ? {} : { WebAssembly: { Memory } }),
  GLOBAL: { isWindow: () => false, isWorker: () => false, isShadowRealm: () => false },
});

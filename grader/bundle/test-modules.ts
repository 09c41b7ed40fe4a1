/** What Vitest exports, as far as a test file can use it in the sandbox. */
const VITEST = [
  ...['afterAll', 'afterEach', 'aroundAll', 'aroundEach', 'assert', 'assertType', 'beforeAll', 'beforeEach', 'chai'],
  ...['createExpect', 'describe', 'expect', 'it', 'onTestFailed', 'onTestFinished', 'should', 'suite', 'test', 'vi'],
  'vitest',
];

const SUBJECT = /^meanwhile\/subjects\/[\w-]+$/;

/** Whether a specifier means a module that only a test file may import: Vitest, or what the file tests. */
export function isForTests(specifier: string): boolean {
  return specifier === 'vitest' || SUBJECT.test(specifier);
}

const OTHER_RUNNERS = /^(node:test|test|bun:test|jest|mocha|chai|ava|tape|uvu|@jest\/.*|@vitest\/.*|vitest\/.*)$/;

/** What a test file does instead of importing a module, as half a sentence; `undefined` where there is nothing to say. */
export function insteadInTests(specifier: string): string | undefined {
  return OTHER_RUNNERS.test(specifier) ? "write the tests with import { expect, test, vi } from 'vitest'" : undefined;
}

/** How esbuild says that a name is none of Vitest's exports in here. */
const NO_EXPORT = /^No matching export in "[\w-]+:vitest" for import "([^"]+)"$/;

/** What to say instead where the compiler speaks of what a module for tests lacks; `undefined` for all else it says. */
export function explainNoExport(text: string): string | undefined {
  const name = NO_EXPORT.exec(text)?.[1];
  return name && `"${name}" of Vitest is not there in here; these are: ${VITEST.join(', ')}`;
}

/**
 * A module that stands for one of those in a bundle: it takes what the sandbox gives. What the file tests is another
 * implementation each time it is loaded, so that its names are looked up only then.
 */
export function testModule(specifier: string): string {
  const given = `$builtin("${specifier}")`;
  if (specifier !== 'vitest') return `module.exports=${given};`;
  return `const given=${given};${VITEST.map((name) => `export const ${name}=given.${name};`).join('')}`;
}

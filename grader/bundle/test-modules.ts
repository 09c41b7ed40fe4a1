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

/**
 * A module that stands for one of those in a bundle: it takes what the sandbox gives. What the file tests is another
 * implementation each time it is loaded, so that its names are looked up only then.
 */
export function testModule(specifier: string): string {
  const given = `$builtin("${specifier}")`;
  if (specifier !== 'vitest') return `module.exports=${given};`;
  return `const given=${given};${VITEST.map((name) => `export const ${name}=given.${name};`).join('')}`;
}

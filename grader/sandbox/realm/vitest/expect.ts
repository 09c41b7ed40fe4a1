import {
  addCustomEqualityTesters,
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  ChaiStyleAssertions,
  customMatchers,
  getState,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect';
import type { ExpectStatic } from '@vitest/expect';
import { getCurrentTest } from '@vitest/runner';
import type { TestContext } from '@vitest/runner';
import { absentFromExpect, refuseSnapshots } from './absent.js';
import { createPoll } from './poll.js';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(ChaiStyleAssertions);
chai.use(JestAsymmetricMatchers);
refuseSnapshots();

type CurrentTest = NonNullable<ReturnType<typeof getCurrentTest>>;
type Matchers = Parameters<ExpectStatic['extend']>[0];

/** What Vitest adds to an assertion beyond its published types. */
interface InnerAssertion {
  withTest(test: CurrentTest): InnerAssertion;
  withContext(context: object): InnerAssertion;
}

/**
 * Makes an `expect` as Vitest makes it of the same parts. Snapshots are left out: there is no disk to keep them on.
 *
 * @param test the test that it belongs to; without one, it serves whatever test is running
 */
export function createExpect(test?: TestContext['task']): TestContext['expect'] {
  const expect = ((value: unknown, message?: string) => {
    setState({ assertionCalls: getState(expect).assertionCalls + 1 }, expect);
    const assertion = chai.expect(value, message) as unknown as InnerAssertion;
    const current = (test as CurrentTest | undefined) ?? getCurrentTest();
    return current === undefined ? assertion : assertion.withTest(current);
  }) as unknown as TestContext['expect'];
  Object.assign(expect, chai.expect, Reflect.get(globalThis, ASYMMETRIC_MATCHERS_OBJECT));
  setState({ ...NOTHING_EXPECTED, currentTestName: '' }, expect);
  Object.assign(expect, {
    getState: () => getState(expect),
    setState: (state: object) => {
      setState(state, expect);
    },
    assert: chai.assert,
    extend: (matchers: Matchers) => (chai.expect as unknown as Extendable).extend(expect, matchers),
    addEqualityTesters: addCustomEqualityTesters,
    soft: (...args: [unknown, string?]) => (expect(...args) as unknown as InnerAssertion).withContext({ soft: true }),
    poll: createPoll(expect),
    unreachable: (message?: string) => {
      chai.assert.fail(`expected${message === undefined ? ' ' : ` "${message}" `}not to be reached`);
    },
    ...counters(expect),
    ...absentFromExpect,
  });
  expect.extend(customMatchers);
  return expect;
}

interface Extendable {
  extend(expect: TestContext['expect'], matchers: Matchers): void;
}

const NOTHING_EXPECTED = {
  assertionCalls: 0,
  isExpectingAssertions: false,
  isExpectingAssertionsError: null,
  expectedAssertionsNumber: null,
  expectedAssertionsNumberErrorGen: null,
};

/** How a test says how often it means to call `expect`. */
function counters(expect: TestContext['expect']) {
  return {
    assertions: (wanted: number) => {
      const describe = () =>
        new Error(`expected number of assertions to be ${wanted}, but got ${getState(expect).assertionCalls}`);
      setState({ expectedAssertionsNumber: wanted, expectedAssertionsNumberErrorGen: describe }, expect);
    },
    hasAssertions: () => {
      const error = new Error('expected any number of assertion, but got none');
      setState({ isExpectingAssertions: true, isExpectingAssertionsError: error }, expect);
    },
  };
}

/** The one that `import { expect } from 'vitest'` gives. */
export const expect = createExpect();
Object.defineProperty(globalThis, GLOBAL_EXPECT, { value: expect, writable: true, configurable: true });

import { getState, setState } from '@vitest/expect';
import type { MatcherState } from '@vitest/expect';
import type { Test, TestContext, VitestRunner } from '@vitest/runner';
import { getTestName } from '@vitest/runner/utils';
import { createExpect, expect } from './expect.js';

/** As Vitest has them unless a configuration says otherwise; both in ms. */
const TEST_TIMEOUT = 5_000;
const HOOK_TIMEOUT = 10_000;

const CONFIG: VitestRunner['config'] = {
  root: '',
  setupFiles: [],
  name: undefined,
  passWithNoTests: true,
  testNamePattern: undefined,
  allowOnly: true,
  sequence: { seed: 0, hooks: 'stack', setupFiles: 'parallel' },
  maxConcurrency: 5,
  testTimeout: TEST_TIMEOUT,
  hookTimeout: HOOK_TIMEOUT,
  retry: 0,
  includeTaskLocation: true,
  tags: [],
  tagsFilter: undefined,
  strictTags: true,
  chaiConfig: undefined,
};

/**
 * What Vitest's runner asks of its surroundings, for a single file. As in Vitest itself, `expect` counts its calls for
 * each test.
 *
 * @param file the name that its stack frames have
 * @param load loads it
 */
export function createTestRunner(file: string, load: () => Promise<void>): VitestRunner {
  return {
    config: CONFIG,
    importFile: load,
    onBeforeTryTask: (test) => {
      setState(FRESH, expect);
      setState({ currentTestName: getTestName(test) }, expect);
    },
    onAfterTryTask: (test) => {
      const state = stateOf(test);
      Object.assign(test.meta, { assertions: state.assertionCalls });
      checkAssertions(state);
    },
    extendTaskContext: withExpect,
    onCollectStart: (task) => {
      task.name = file;
    },
  };
}

const FRESH = {
  assertionCalls: 0,
  isExpectingAssertions: false,
  isExpectingAssertionsError: null,
  expectedAssertionsNumber: null,
  expectedAssertionsNumberErrorGen: null,
};

/** A test that took `expect` out of its context has a count of its own. */
function withExpect(context: TestContext): TestContext {
  let own: TestContext['expect'] | undefined;
  Object.defineProperty(context, 'expect', { get: () => (own ??= createExpect(context.task)) });
  Object.defineProperty(context, '_local', { get: () => own !== undefined });
  return context;
}

function stateOf({ context }: Test): MatcherState {
  const { _local: isLocal } = context as { _local?: boolean };
  return getState(isLocal === true ? context.expect : expect);
}

function checkAssertions(state: MatcherState): void {
  const { expectedAssertionsNumber: wanted, assertionCalls: got } = state;
  if (wanted !== null && wanted !== undefined && wanted !== got) throw state.expectedAssertionsNumberErrorGen?.();
  if (state.isExpectingAssertions === true && got === 0) throw state.isExpectingAssertionsError;
}

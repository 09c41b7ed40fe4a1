import { chai } from '@vitest/expect';
import {
  afterAll,
  afterEach,
  aroundAll,
  aroundEach,
  beforeAll,
  beforeEach,
  describe,
  it,
  onTestFailed,
  onTestFinished,
  suite,
  test,
} from '@vitest/runner';
import { createExpect, expect } from './expect.js';
import { vi } from './vi.js';

const { assert, should } = chai;

/** What `import … from 'vitest'` gives. */
export const vitestModule = {
  ...{
    afterAll,
    afterEach,
    aroundAll,
    aroundEach,
    assert,
    beforeAll,
    beforeEach,
    chai,
    createExpect,
    describe,
    expect,
  },
  ...{ it, onTestFailed, onTestFinished, should, suite, test, vi, vitest: vi },
  assertType: () => undefined,
};

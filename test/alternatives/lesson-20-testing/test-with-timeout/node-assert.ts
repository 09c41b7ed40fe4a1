// suites, hooks on each level, and node:assert instead of expect
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, vi } from 'vitest';
import * as subject from 'meanwhile/subjects/with-timeout';

describe('withTimeout', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    assert.equal(vi.getTimerCount(), 0);
    vi.useRealTimers();
  });

  describe('in time', () => {
    for (const value of [undefined, null, false, 'x']) {
      it(`gives ${String(value)}`, async () => {
        assert.equal(await subject.withTimeout(async () => value, 50), value);
      });
    }
    it('rejects', async () => {
      const error = new RangeError('too hot');
      await assert.rejects(
        subject.withTimeout(() => Promise.reject(error), 50),
        (thrown) => thrown === error,
      );
    });
  });

  describe('too late', () => {
    it('rejects with a TimeoutError long before the task', async () => {
      let fail: ((error: Error) => void) | undefined;
      const rejected = assert.rejects(
        subject.withTimeout(() => new Promise((_, reject) => (fail = reject)), 50),
        { name: 'TimeoutError' },
      );
      await vi.runAllTimersAsync();
      await rejected;
      fail?.(new Error('much later'));
      await vi.advanceTimersByTimeAsync(1);
    });
  });
});

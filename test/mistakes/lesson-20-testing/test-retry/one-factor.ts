// slipped-through: with a factor of 1, pauses that do not grow look like pauses that do
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { retry } from 'meanwhile/subjects/retry';

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

test('pauses between the attempts, and not after the last', async () => {
  const calls: number[] = [];
  const errors = ['first', 'second', 'third'].map((message) => new Error(message));
  const operation = () => {
    calls.push(Date.now());
    return Promise.reject(errors[calls.length - 1] ?? new Error('too often'));
  };
  const failed = vi.fn();
  void retry(operation, { attempts: 3, delayMs: 100, factor: 1 }).catch(failed);
  await vi.advanceTimersByTimeAsync(200);
  expect(failed).toHaveBeenCalledWith(errors[2]);
  expect(calls).toEqual([0, 100, 200]);
});

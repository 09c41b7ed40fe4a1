// failing-test: moves time on without letting promises have their turn
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { retry } from 'meanwhile/subjects/retry';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('tries three times', () => {
  const operation = vi.fn(() => Promise.reject(new Error('busy')));
  retry(operation, { attempts: 3, delayMs: 100, factor: 2 }).catch(() => undefined);
  vi.advanceTimersByTime(1_000);
  expect(operation).toHaveBeenCalledTimes(3);
});

// slipped-through: only looks at a task that answers in time
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withTimeout } from 'meanwhile/subjects/with-timeout';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('gives the answer', async () => {
  const promise = withTimeout(() => new Promise((resolve) => setTimeout(resolve, 10, 'tea')), 1_000);
  await vi.advanceTimersByTimeAsync(10);
  expect(await promise).toBe('tea');
});

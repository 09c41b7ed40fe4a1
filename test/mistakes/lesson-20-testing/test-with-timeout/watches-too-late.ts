// failing-test: nobody watches the promise while time moves on
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withTimeout } from 'meanwhile/subjects/with-timeout';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('gives up', async () => {
  const promise = withTimeout(() => new Promise(() => undefined), 1_000);
  await vi.advanceTimersByTimeAsync(1_000);
  await expect(promise).rejects.toHaveProperty('name', 'TimeoutError');
});

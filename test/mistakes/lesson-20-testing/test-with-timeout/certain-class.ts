// failing-test: expects a class of error that is not promised
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withTimeout } from 'meanwhile/subjects/with-timeout';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('gives up', async () => {
  const settled = expect(withTimeout(() => new Promise(() => undefined), 1_000)).rejects.toBeInstanceOf(DOMException);
  await vi.advanceTimersByTimeAsync(1_000);
  await settled;
});

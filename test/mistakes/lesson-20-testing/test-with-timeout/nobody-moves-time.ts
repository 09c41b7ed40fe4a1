// failing-test: waits for faked timers that nobody moves on
import { expect, test, vi } from 'vitest';
import { withTimeout } from 'meanwhile/subjects/with-timeout';

test('gives up', async () => {
  vi.useFakeTimers();
  await expect(withTimeout(() => new Promise(() => undefined), 1_000)).rejects.toThrow();
  vi.useRealTimers();
});

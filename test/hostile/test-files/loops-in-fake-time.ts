// tries to move fake time on for ever
// status: failed
// earns: 0
import { test, vi } from 'vitest';

test('moves on', { timeout: 0 }, async () => {
  vi.useFakeTimers();
  setInterval(() => undefined, 1);
  for (;;) await vi.advanceTimersByTimeAsync(1_000);
});

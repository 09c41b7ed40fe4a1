// tries to have runAllTimers fire one timer after the other for ever
// status: failed
// earns: 1
import { test, vi } from 'vitest';

test('fires', () => {
  vi.useFakeTimers();
  setInterval(() => undefined, 1);
  vi.runAllTimers();
});

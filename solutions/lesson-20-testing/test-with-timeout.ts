import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withTimeout } from 'meanwhile/subjects/with-timeout';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('gives what the task gives', async () => {
  const promise = withTimeout(() => new Promise<string>((resolve) => setTimeout(() => { resolve('tea'); }, 500)), 1_000);
  const settled = expect(promise).resolves.toBe('tea');
  await vi.advanceTimersByTimeAsync(500);
  await settled;
  expect(vi.getTimerCount()).toBe(0);
});
test('rejects', async () => {
  const promise = withTimeout(() => new Promise<never>(() => undefined), 1_000);
  const settled = expect(promise).rejects.toMatchObject({ name: 'TimeoutError' });
  await vi.advanceTimersByTimeAsync(1_000);
  await settled;
});

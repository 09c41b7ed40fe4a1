// everything in one test, with flags set by hand
import { expect, test, vi } from 'vitest';
import { withTimeout } from 'meanwhile/subjects/with-timeout';

type Outcome = { value: unknown } | { error: unknown } | 'pending';

function follow(promise: Promise<unknown>): () => Outcome {
  let outcome: Outcome = 'pending';
  promise.then(
    (value) => (outcome = { value }),
    (error: unknown) => (outcome = { error }),
  );
  return () => outcome;
}

test('withTimeout', async () => {
  vi.useFakeTimers();
  const after = (ms: number, value: unknown) => () => new Promise((resolve) => setTimeout(() => resolve(value), ms));
  const failing = (ms: number, error: unknown) => () =>
    new Promise((_, reject) => setTimeout(() => reject(error), ms));

  const inTime = follow(withTimeout(after(99, 0), 100));
  await vi.advanceTimersByTimeAsync(99);
  expect(inTime()).toEqual({ value: 0 });
  expect(vi.getTimerCount()).toBe(0);

  const error = { not: 'even an error' };
  const failed = follow(withTimeout(failing(99, error), 100));
  await vi.advanceTimersByTimeAsync(99);
  expect((failed() as { error: unknown }).error).toBe(error);
  expect(vi.getTimerCount()).toBe(0);

  const late = follow(withTimeout(failing(300, new Error('late')), 100));
  await vi.advanceTimersByTimeAsync(99);
  expect(late()).toBe('pending');
  await vi.advanceTimersByTimeAsync(1);
  expect(late()).toMatchObject({ error: { name: 'TimeoutError' } });
  await vi.advanceTimersByTimeAsync(200);
});

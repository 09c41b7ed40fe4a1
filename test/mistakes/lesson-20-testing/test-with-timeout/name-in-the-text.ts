// slipped-through: looks for the name in all that the error says
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withTimeout } from 'meanwhile/subjects/with-timeout';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const LIMIT = 1_000;

function answerAfter<T>(ms: number, value: T): Promise<T> {
  return new Promise((resolve) => setTimeout(resolve, ms, value));
}

function failAfter(ms: number, error: Error): Promise<never> {
  return new Promise((_resolve, reject) => setTimeout(reject, ms, error));
}

test.each(['tea', 0, '', undefined])('gives %j the moment the task gives it, and clears its timer', async (value) => {
  const task = vi.fn(() => answerAfter(400, value));
  const settled = expect(withTimeout(task, LIMIT)).resolves.toBe(value);
  expect(task).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(400);
  expect(vi.getTimerCount()).toBe(0);
  await settled;
});

test("rejects with the task's own error, and clears its timer", async () => {
  const error = new Error('no water');
  const settled = expect(withTimeout(() => failAfter(400, error), LIMIT)).rejects.toBe(error);
  await vi.advanceTimersByTimeAsync(400);
  expect(vi.getTimerCount()).toBe(0);
  await settled;
});

test('rejects with a TimeoutError the moment the time is up', async () => {
  const onError = vi.fn();
  void withTimeout(() => answerAfter(5_000, 'tea'), LIMIT).catch(onError);
  await vi.advanceTimersByTimeAsync(LIMIT - 1);
  expect(onError).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(String(onError.mock.calls[0])).toContain('TimeoutError');
});

// Vitest fails the run when a rejection goes unhandled: there is nothing else to assert.
test('handles the failure of a task that comes too late', async () => {
  const settled = expect(withTimeout(() => failAfter(2_000, new Error('late')), LIMIT)).rejects.toThrow();
  await vi.advanceTimersByTimeAsync(2_000);
  await settled;
});

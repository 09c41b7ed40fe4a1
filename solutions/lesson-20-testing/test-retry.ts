import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { retry } from 'meanwhile/subjects/retry';

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});

afterEach(() => {
  vi.useRealTimers();
});

const PAUSES = { delayMs: 100, factor: 2 };

/** An operation that fails with each of these errors in turn and then gives a value, and the times of its calls. */
function failing<T>(errors: readonly Error[], value: T): { operation: () => Promise<T>; calledAt: number[] } {
  const calledAt: number[] = [];
  const operation = (): Promise<T> => {
    calledAt.push(Date.now());
    const error = errors[calledAt.length - 1];
    return error === undefined ? Promise.resolve(value) : Promise.reject(error);
  };
  return { operation, calledAt };
}

const errors = [new Error('first'), new Error('second'), new Error('third')];

test('tries again after pauses that grow, until it succeeds', async () => {
  const { operation, calledAt } = failing(errors, 'tea');
  const { signal } = new AbortController();
  const settled = expect(retry(operation, { attempts: 5, ...PAUSES, signal })).resolves.toBe('tea');
  await vi.runAllTimersAsync();
  await settled;
  expect(calledAt).toEqual([0, 100, 300, 700]);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test.each([0, '', undefined])('takes %j for a result', async (value) => {
  const { operation, calledAt } = failing([], value);
  const settled = expect(retry(operation, { attempts: 3, ...PAUSES })).resolves.toBe(value);
  await vi.runAllTimersAsync();
  await settled;
  expect(calledAt).toEqual([0]);
});

test('rejects with the error of the last attempt the moment that fails', async () => {
  const { operation, calledAt } = failing(errors, 'never');
  const onError = vi.fn();
  void retry(operation, { attempts: 3, ...PAUSES }).catch(onError);
  await vi.advanceTimersByTimeAsync(300);
  expect(onError).toHaveBeenCalledExactlyOnceWith(errors[2]);
  await vi.runAllTimersAsync();
  expect(calledAt).toEqual([0, 100, 300]);
});

test('stops at once when it is aborted in a pause', async () => {
  const { operation, calledAt } = failing(errors, 'never');
  const controller = new AbortController();
  const { signal } = controller;
  const reason = new Error('enough');
  const onError = vi.fn();
  void retry(operation, { attempts: 3, ...PAUSES, signal }).catch(onError);
  await vi.advanceTimersByTimeAsync(150);
  controller.abort(reason);
  await vi.advanceTimersByTimeAsync(0);
  expect(onError).toHaveBeenCalledExactlyOnceWith(reason);
  expect(vi.getTimerCount()).toBe(0);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
  expect(calledAt).toEqual([0, 100]);
});

test('does not begin when it is aborted already', async () => {
  const { operation, calledAt } = failing([], 'never');
  const reason = new Error('enough');
  const options = { attempts: 3, ...PAUSES, signal: AbortSignal.abort(reason) };
  await expect(retry(operation, options)).rejects.toBe(reason);
  expect(calledAt).toEqual([]);
});

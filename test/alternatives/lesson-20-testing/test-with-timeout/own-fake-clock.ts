// without Vitest's fake timers: a setTimeout of its own that fires when it is told to
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { withTimeout } from 'meanwhile/subjects/with-timeout';

const timers = new Map<number, () => void>();
const immediate = setImmediate;
const turn = () => new Promise((resolve) => immediate(resolve));

beforeEach(() => {
  timers.clear();
  let count = 0;
  vi.stubGlobal('setTimeout', (callback: () => void) => {
    count += 1;
    timers.set(count, callback);
    return count;
  });
  vi.stubGlobal('clearTimeout', (timer: number) => timers.delete(timer));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function fire() {
  for (const [timer, callback] of timers) {
    timers.delete(timer);
    callback();
  }
}

it.each([0, 'tea'])('gives %s', async (value) => {
  await expect(withTimeout(async () => value, 10)).resolves.toBe(value);
  expect(timers.size).toBe(0);
});
it('gives the error', async () => {
  const error = new Error('cold');
  await expect(withTimeout(() => Promise.reject(error), 10)).rejects.toBe(error);
  expect(timers.size).toBe(0);
});
it('gives up, and goes on without the task', async () => {
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<never>((_, refuse) => (reject = refuse));
  const name = withTimeout(() => promise, 10).catch((error: Error) => error.name);
  await turn();
  fire();
  expect(await Promise.race([name, turn()])).toBe('TimeoutError');
  reject(new Error('late'));
  await turn();
});

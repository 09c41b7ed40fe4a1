// a fixture that gives the clock, and counted assertions
import { test as base, vi } from 'vitest';
import { withTimeout } from 'meanwhile/subjects/with-timeout';

const test = base.extend<{ clock: { go: (ms: number) => Promise<unknown> } }>({
  clock: async ({}, use) => {
    vi.useFakeTimers();
    await use({ go: (ms) => vi.advanceTimersByTimeAsync(ms) });
    vi.useRealTimers();
  },
});
const later = <T>(ms: number, act: () => T) =>
  new Promise<T>((resolve, reject) =>
    setTimeout(() => {
      try {
        resolve(act());
      } catch (e) {
        reject(e);
      }
    }, ms),
  );

for (const value of [0, '', undefined, null, { cup: 1 }]) {
  test(`gives ${JSON.stringify(value)}`, async ({ clock, expect }) => {
    expect.assertions(3);
    const task = vi.fn(() => later(10, () => value));
    const promise = withTimeout(task, 20);
    expect(task.mock.calls.length).toBe(1);
    await clock.go(10);
    expect(vi.getTimerCount()).toBe(0);
    expect(await promise).toBe(value);
  });
}
test('fails with the same', async ({ clock, expect }) => {
  const cause = new TypeError('cold');
  const outcome = withTimeout(
    () =>
      later(10, () => {
        throw cause;
      }),
    20,
  ).then(
    () => null,
    (e: unknown) => e,
  );
  await clock.go(10);
  expect(vi.getTimerCount()).toBe(0);
  expect(Object.is(await outcome, cause)).toBe(true);
});
test('is late', async ({ clock, expect }) => {
  const names: string[] = [];
  withTimeout(
    () =>
      later(50, () => {
        throw new Error('too late');
      }),
    20,
  ).catch((e: Error) => names.push(e.name));
  await clock.go(19);
  expect(names).toEqual([]);
  await clock.go(1);
  expect(names).toEqual(['TimeoutError']);
  expect(vi.getTimerCount()).toBe(1);
  await clock.go(30);
});

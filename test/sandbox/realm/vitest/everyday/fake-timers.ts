// Run by Vitest itself and in the sandbox; some of these tests fail, and must fail alike.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const sleep = <T>(ms: number, value?: T): Promise<T | undefined> =>
  new Promise((resolve) => {
    setTimeout(() => {
      resolve(value);
    }, ms);
  });

describe('fake timers', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  test('advance by time', () => {
    const fn = vi.fn();
    setTimeout(fn, 1_000);
    vi.advanceTimersByTime(999);
    expect(fn).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(fn).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });
  test('advance by time, with promises between', async () => {
    const seen: number[] = [];
    const start = Date.now();
    const go = async () => {
      for (let i = 0; i < 3; i += 1) {
        await sleep(100);
        seen.push(Date.now() - start);
      }
    };
    const going = go();
    await vi.advanceTimersByTimeAsync(250);
    expect(seen).toEqual([100, 200]);
    await vi.runAllTimersAsync();
    await going;
    expect(seen).toEqual([100, 200, 300]);
    expect(performance.now()).toBe(300);
  });
  test('without async, promises do not get their turn', () => {
    const fn = vi.fn();
    void sleep(100)
      .then(() => sleep(100))
      .then(fn);
    vi.advanceTimersByTime(1_000);
    expect(fn).toHaveBeenCalled();
  });
  test('intervals and pending ones', async () => {
    let ticks = 0;
    const interval = setInterval(() => (ticks += 1), 10);
    vi.advanceTimersByTime(35);
    expect(ticks).toBe(3);
    vi.runOnlyPendingTimers();
    await vi.advanceTimersToNextTimerAsync();
    expect(ticks).toBe(5);
    clearInterval(interval);
    expect(vi.getTimerCount()).toBe(0);
  });
  test('a chain without an end', () => {
    const again = () => void setTimeout(again, 1);
    again();
    vi.runAllTimers();
  });
  test('the date', () => {
    vi.setSystemTime(new Date('2031-02-03T04:05:06Z'));
    expect(new Date().toISOString()).toBe('2031-02-03T04:05:06.000Z');
    vi.advanceTimersByTime(1_000);
    expect(Date.now()).toBe(Date.parse('2031-02-03T04:05:07Z'));
    expect(vi.isFakeTimers()).toBe(true);
  });
  test('immediates and microtasks', async () => {
    const seen: string[] = [];
    setImmediate(() => seen.push('immediate'));
    queueMicrotask(() => seen.push('microtask'));
    process.nextTick(() => seen.push('tick'));
    await Promise.resolve();
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.toSorted()).toEqual(['immediate', 'microtask', 'tick']);
  });
  test('clearAllTimers', () => {
    setTimeout(() => undefined, 5);
    vi.clearAllTimers();
    expect(vi.getTimerCount()).toBe(0);
  });
  test('a wait that nobody moves on', { timeout: 30 }, async () => {
    await sleep(5);
  });
  test('only some of them', () => {
    vi.useRealTimers();
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const before = Date.now();
    vi.advanceTimersByTime(100_000);
    expect(Date.now() - before).toBeLessThan(50_000);
  });
});

test('timers that are not faked', () => {
  vi.advanceTimersByTime(5);
});
test('the date alone', () => {
  vi.setSystemTime(0);
  expect(Date.now()).toBe(0);
  expect(vi.isFakeTimers()).toBe(false);
  vi.useRealTimers();
  expect(Date.now()).toBeGreaterThan(0);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mapLimit } from 'meanwhile/subjects/map-limit';

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});

afterEach(() => {
  vi.useRealTimers();
});

/** A mapper that takes as many milliseconds as its item says and gives a hundredth, and when it was called for each. */
function timed(fails?: number): { mapper: (ms: number) => Promise<number>; starts: [item: number, at: number][] } {
  const starts: [number, number][] = [];
  const mapper = (ms: number): Promise<number> => {
    starts.push([ms, Date.now()]);
    return new Promise((resolve, reject) => {
      setTimeout(() => {
        if (ms === fails) reject(new Error(`${ms} has failed`));
        else resolve(ms / 100);
      }, ms);
    });
  };
  return { mapper, starts };
}

test('keeps as many calls under way as it may, and gives the results in order', async () => {
  const { mapper, starts } = timed();
  const results = mapLimit([400, 100, 300, 0, 200], 2, mapper);
  await vi.runAllTimersAsync();
  await expect(results).resolves.toEqual([4, 1, 3, 0, 2]);
  expect(starts).toEqual([
    [400, 0],
    [100, 0],
    [300, 100],
    [0, 400],
    [200, 400],
  ]);
});

test('rejects the moment one call fails, and starts no other', async () => {
  const { mapper, starts } = timed(100);
  const onError = vi.fn();
  void mapLimit([400, 100, 300, 200], 2, mapper).catch(onError);
  await vi.advanceTimersByTimeAsync(100);
  expect(onError).toHaveBeenCalledExactlyOnceWith(new Error('100 has failed'));
  await vi.runAllTimersAsync();
  expect(starts.map(([item]) => item)).toEqual([400, 100]);
});

test('leaves the list as it is', async () => {
  const items = ['kettle', 'cup'];
  await mapLimit(items, 1, (item) => Promise.resolve(item.length));
  expect(items).toEqual(['kettle', 'cup']);
});

test('gives an empty list for an empty list', async () => {
  await expect(mapLimit([], Infinity, () => Promise.resolve('never'))).resolves.toEqual([]);
});

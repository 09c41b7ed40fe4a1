// no timers at all: mappers that answer at once, and failures that come first
import { expect, test, vi } from 'vitest';
import { mapLimit } from 'meanwhile/subjects/map-limit';

/** Lets everything run that is ready. */
const turn = () => new Promise((resolve) => setImmediate(resolve));

test.each(['rejects', 'throws'])('a first call that %s at once is the last to start', async (how) => {
  const error = new Error('no');
  const mapper = vi.fn((n: number): Promise<number> => {
    if (n > 0) return Promise.resolve(n);
    if (how === 'throws') throw error;
    return Promise.reject(error);
  });
  await expect(mapLimit([0, 1, 2, 3], 1, mapper)).rejects.toBe(error);
  await turn();
  expect(mapper).toHaveBeenCalledTimes(1);
});

test('no third call starts when the first of two has failed', async () => {
  const mapper = vi.fn((n: number) => (n === 0 ? Promise.reject(new Error('no')) : Promise.resolve(n)));
  await expect(mapLimit([0, 1, 2, 3], 2, mapper)).rejects.toThrow('no');
  await turn();
  expect(mapper).toHaveBeenCalledTimes(2);
});

test('a failure is told while another call goes on', async () => {
  let end = (): void => undefined;
  const slow = new Promise<number>((resolve) => {
    end = () => {
      resolve(1);
    };
  });
  const failed = vi.fn();
  void mapLimit([0, 1], 2, (n) => (n === 0 ? Promise.reject(new Error('no')) : slow)).catch(failed);
  await turn();
  expect(failed).toHaveBeenCalledOnce();
  end();
});

test.each([1, 2, 3, 4, 9])('limit %i', async (limit) => {
  const ends: (() => void)[] = [];
  const items = Object.freeze([0, 1, 2, 3]) as number[];
  const mapped = mapLimit(items, limit, (n) => new Promise<number>((resolve) => ends.push(() => resolve(n * 10))));
  const settled = vi.fn();
  void mapped.then(settled, settled);
  expect(ends).toHaveLength(Math.min(limit, 4));
  for (let ended = 1; ended <= 4; ended += 1) {
    ends.pop()?.();
    await turn();
    expect(ends).toHaveLength(Math.min(limit, 4 - ended));
    expect(settled.mock.calls).toEqual(ended === 4 ? [[[0, 10, 20, 30]]] : []);
  }
});

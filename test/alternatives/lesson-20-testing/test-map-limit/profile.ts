// draws how many calls are under way, millisecond by millisecond
import { afterEach, beforeEach, describe, it, expect, vi } from 'vitest';
import { mapLimit } from 'meanwhile/subjects/map-limit';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe.each([
  { limit: 1, profile: '11111111' },
  { limit: 2, profile: '221111' },
  { limit: 3, profile: '32111' },
])('with $limit at a time', ({ limit, profile }) => {
  it('keeps them busy', async () => {
    let running = 0;
    let drawn = '';
    const items = [1, 2, 5];
    const all = mapLimit(items, limit, async (ms) => {
      running += 1;
      await new Promise((resolve) => setTimeout(resolve, ms));
      running -= 1;
      return -ms;
    });
    let isOver = false;
    void all.then(() => (isOver = true));
    while (!isOver && drawn.length < 50) {
      drawn += String(running);
      await vi.advanceTimersByTimeAsync(1);
    }
    expect(drawn).toBe(profile);
    expect(await all).toEqual([-1, -2, -5]);
    expect(items).toHaveLength(3);
  });
});

it('maps zeros too', async () => {
  expect(await mapLimit([0, 0], 1, async (n) => n + 1)).toEqual([1, 1]);
});
it('maps the slowest first', async () => {
  const all = mapLimit([9, 1], 2, (ms) => new Promise((resolve) => setTimeout(resolve, ms, ms)));
  await vi.runAllTimersAsync();
  expect(await all).toEqual([9, 1]);
});
it('stops', async () => {
  const called: string[] = [];
  const ends: string[] = [];
  const all = mapLimit(['a', 'b', 'c', 'd'], 2, async (item) => {
    called.push(item);
    await new Promise((resolve) => setTimeout(resolve, item === 'a' ? 1 : 10));
    if (item === 'a') throw new Error('a');
    ends.push(item);
  });
  await Promise.all([expect(all).rejects.toThrow('a').then(() => expect(ends).toEqual([])), vi.runAllTimersAsync()]);
  expect(called).toEqual(['a', 'b']);
});

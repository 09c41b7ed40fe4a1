// slipped-through: when all calls take equally long, batches look like a pool
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mapLimit } from 'meanwhile/subjects/map-limit';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('has two under way, and never more', async () => {
  let running = 0;
  let most = 0;
  const results = mapLimit([1, 2, 3, 4], 2, async (n) => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 100));
    running -= 1;
    return n;
  });
  await vi.advanceTimersByTimeAsync(200);
  expect(await results).toEqual([1, 2, 3, 4]);
  expect(most).toBe(2);
});

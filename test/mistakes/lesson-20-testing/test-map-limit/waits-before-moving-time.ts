// failing-test: awaits the results before time has moved on
import { expect, test, vi } from 'vitest';
import { mapLimit } from 'meanwhile/subjects/map-limit';

test('maps', async () => {
  vi.useFakeTimers();
  const results = await mapLimit([100, 200], 1, (ms) => new Promise((resolve) => setTimeout(resolve, ms, ms)));
  await vi.advanceTimersByTimeAsync(300);
  expect(results).toEqual([100, 200]);
});

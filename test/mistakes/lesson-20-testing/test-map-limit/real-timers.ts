// real-waiting: waits for every call in real time
import { expect, test } from 'vitest';
import { mapLimit } from 'meanwhile/subjects/map-limit';

test('takes as long as a pool takes', async () => {
  const start = Date.now();
  const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms, ms));
  expect(await mapLimit([800, 200, 600, 400], 2, sleep)).toEqual([800, 200, 600, 400]);
  expect(Date.now() - start).toBeGreaterThan(1_190);
  expect(Date.now() - start).toBeLessThan(1_390);
});

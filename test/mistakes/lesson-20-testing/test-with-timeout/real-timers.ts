// real-waiting: waits on the real clock
import { expect, test } from 'vitest';
import { withTimeout } from 'meanwhile/subjects/with-timeout';

const sleep = (ms: number): Promise<string> => new Promise((resolve) => setTimeout(resolve, ms, 'tea'));

test('gives the answer', async () => {
  expect(await withTimeout(() => sleep(500), 1_000)).toBe('tea');
});
test('gives up', async () => {
  await expect(withTimeout(() => sleep(1_500), 1_000)).rejects.toHaveProperty('name', 'TimeoutError');
});

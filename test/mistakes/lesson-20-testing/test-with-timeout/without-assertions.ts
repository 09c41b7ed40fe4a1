// slipped-through: calls everything and expects nothing
import { test } from 'vitest';
import { withTimeout } from 'meanwhile/subjects/with-timeout';

test('works', async () => {
  await withTimeout(() => Promise.resolve('tea'), 1_000);
});
test('works with errors', () => {
  withTimeout(() => Promise.reject(new Error('no water')), 1_000).catch(() => undefined);
});

// failing-test: fails whatever it is run against
import { expect, test } from 'vitest';
import { withTimeout } from 'meanwhile/subjects/with-timeout';

test('finds every mistake', async () => {
  const answer = await withTimeout(() => Promise.resolve('tea'), 1_000);
  expect(answer).toBe('coffee');
});
test('finds it again', () => {
  expect.unreachable();
});

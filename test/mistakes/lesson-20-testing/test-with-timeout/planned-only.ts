// no-tests: all tests are only planned
import { test } from 'vitest';

test.todo('gives what the task gives');
test.todo('rejects when the time is up');
test.skip('clears its timer', () => {
  throw new Error('later');
});

// tries to hold the thread in a test
// status: stuck
import { test } from 'vitest';

test('spins', () => {
  for (;;);
});

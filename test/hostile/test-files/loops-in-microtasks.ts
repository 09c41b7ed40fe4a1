// tries to starve the timers of the runner
// status: stuck
import { test } from 'vitest';

test('spins', async () => {
  for (;;) await null;
});

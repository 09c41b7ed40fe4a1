// failing-test: looks for clearTimeout in the source
import { expect, test } from 'vitest';
import { withTimeout } from 'meanwhile/subjects/with-timeout';

test('clears its timer', () => {
  expect(String(withTimeout)).toContain('clearTimeout');
});

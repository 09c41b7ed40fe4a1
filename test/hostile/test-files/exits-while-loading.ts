// tries to end the process while the tests are noted down
// status: broken
import { test } from 'vitest';

test('passes', () => undefined);
process.exit(0);

// tries to end the process before a test can fail
// status: failed
// earns: 1
import { test } from 'vitest';

test('passes', () => undefined);
test('ends everything', () => process.exit(0));

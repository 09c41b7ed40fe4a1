// tries to pass with a test that cannot fail
// status: failed
// earns: 3
import { expect, test } from 'vitest';

test('works', () => expect(true).toBe(true));

// tries to catch all that is wrong by failing on everything
// status: failed
// earns: 1
import { expect, test } from 'vitest';

test('catches everything', () => expect(true).toBe(false));

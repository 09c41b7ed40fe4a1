// tries to hide a failing test behind one that is run alone
// status: failed
// earns: 3
import { describe, expect, test } from 'vitest';

test.only('works', () => undefined);
test('fails', () => expect.unreachable());
test.skip('fails', () => expect.unreachable());
describe.skip('no', () => test('fails', () => expect.unreachable()));

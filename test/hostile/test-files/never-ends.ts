// tries to wait for ever, without a limit of its own
// status: failed
import { test } from 'vitest';

test('waits', { timeout: Infinity }, () => new Promise(() => undefined));
test('waits as well', { timeout: 0 }, () => new Promise(() => undefined));

// tries to add tests when they are being run, and after that
// status: failed
// earns: 1
import { afterAll, test } from 'vitest';

setTimeout(() => test('in time', () => undefined), 0);
afterAll(() => test('after all', () => undefined));
test('outer', () => {
  test('inner', () => undefined);
});

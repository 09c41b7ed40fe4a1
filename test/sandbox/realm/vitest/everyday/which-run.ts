// Run by Vitest itself and in the sandbox; some of these tests fail, and must fail alike.
import { describe, expect, test } from 'vitest';

const fails = (): void => {
  expect(1).toBe(2);
};

test('is not asked for', fails);
test.only('is asked for', fails);
test.todo('is planned');
test.skipIf(true)('is skipped here', fails);
test.only.each([1, 2])('%i of two is asked for', (n) => {
  expect(n).toBe(1);
});
describe('a suite in which nothing is asked for', () => {
  test('is not run', fails);
});
describe.only('a suite that is asked for', () => {
  test('is run', fails);
  test.skip('is skipped', fails);
  test.runIf(false)('is skipped elsewhere', fails);
  test('skips itself', ({ skip }) => {
    skip('it rains');
    fails();
  });
});
describe.skip('a suite that is skipped', () => {
  test('is not run', fails);
});
describe.todo('a suite that is planned');

const order: string[] = [];
const takes = (ms: number, name: string) => async () => {
  order.push(`${name} starts`);
  await new Promise((resolve) => setTimeout(resolve, ms));
  order.push(`${name} ends`);
};
describe.only('one after the other', () => {
  test.concurrent('slow', takes(40, 'slow'));
  test.concurrent('quick', takes(5, 'quick'));
  test('alone', { concurrent: false }, takes(5, 'alone'));
  test('is the order', () => {
    expect(order).toEqual([
      ...['slow starts', 'quick starts', 'quick ends', 'slow ends'],
      ...['alone starts', 'alone ends'],
    ]);
  });
});

// Run by Vitest itself and in the sandbox; some of these tests fail, and must fail alike.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished, test } from 'vitest';

const order: string[] = [];

describe('hooks', () => {
  beforeAll(() => void order.push('beforeAll'));
  beforeEach(() => {
    order.push('beforeEach');
    return () => void order.push('its cleanup');
  });
  afterEach(() => void order.push('afterEach'));
  afterAll(() => void order.push('afterAll'));
  test('first', () => {
    onTestFinished(() => void order.push('finished'));
    order.push('first');
  });
  test('second', () => {
    order.push('second');
  });
});
test('the order of hooks', () => {
  expect(order).toEqual([
    ...['beforeAll', 'beforeEach', 'first', 'afterEach', 'its cleanup', 'finished'],
    ...['beforeEach', 'second', 'afterEach', 'its cleanup', 'afterAll'],
  ]);
});
describe('a hook that fails', () => {
  beforeEach(() => {
    throw new Error('not set up');
  });
  test('fails its test', () => undefined);
});
describe('a hook for all that fails', () => {
  beforeAll(() => {
    throw new Error('not set up at all');
  });
  test('is not run', () => undefined);
});

test.each([
  [1, 2, 3],
  [2, 2, 5],
])('%i + %i = %i', (a, b, sum) => {
  expect(a + b).toBe(sum);
});
test.each([{ name: 'tea', ms: 3 }])('$name takes $ms', ({ ms }) => {
  expect(ms).toBe(3);
});
test.for(['a', 'b'])('for %s', (letter, { expect: own }) => {
  own(letter).toBe('a');
});
describe.each(['x', 'y'])('suite %s', (letter) => {
  it('knows its letter', () => {
    expect(letter).toBe('x');
  });
});
test.skip('skipped', () => {
  throw new Error('never');
});
test.todo('planned');
test('skipped from inside', ({ skip }) => {
  skip();
});
test.fails('fails as it should', () => {
  expect(1).toBe(2);
});
test.fails('should fail and does not', () => undefined);
test('the second try passes', { retry: 1 }, ({ task }) => {
  expect(task.result?.retryCount).toBe(1);
});
test.concurrent('concurrent one', async ({ expect: own }) => {
  await new Promise((resolve) => setTimeout(resolve, 5));
  own(1).toBe(1);
});
test.extend('kettle', 'hot')('has a fixture', ({ kettle }) => {
  expect(kettle).toBe('hot');
});

// Run by Vitest itself and in the sandbox; some of these tests fail, and must fail alike.
import { assert, describe, expect, test } from 'vitest';

const reached: string[] = [];

describe('matchers', () => {
  test('toBe and not.toBe', () => {
    expect(1 + 1).toBe(2);
    expect('a').not.toBe('b');
    expect(NaN).toBe(NaN);
  });
  test('a wrong toBe', () => {
    expect(1 + 1).toBe(3);
  });
  test('toEqual looks at what is inside', () => {
    expect({ a: [1, { b: undefined }] }).toEqual({ a: [1, {}] });
    expect({ a: 1 }).not.toStrictEqual({ a: 1, b: undefined });
    expect([1, 2, 3]).toContain(2);
    expect([1, 2, 3]).toHaveLength(3);
    expect({ deep: { list: [1, 2] } }).toHaveProperty('deep.list[1]', 2);
    expect(new Map([['a', 1]])).toEqual(new Map([['a', 1]]));
    expect(new Set([1, 2])).toEqual(new Set([2, 1]));
  });
  test('a wrong toEqual', () => {
    expect({ a: [1, 2] }).toEqual({ a: [1, 3] });
  });
  test('truth and size', () => {
    expect(0).toBeFalsy();
    expect('x').toBeTruthy();
    expect(undefined).toBeUndefined();
    expect(null).toBeNull();
    expect(1).toBeDefined();
    expect(3).toBeGreaterThan(2);
    expect(3).toBeLessThanOrEqual(3);
    expect(0.1 + 0.2).toBeCloseTo(0.3);
    expect(new Error('x')).toBeInstanceOf(Error);
    expect('kettle').toMatch(/ett/);
    expect({ a: 1, b: 2 }).toMatchObject({ a: 1 });
    expect(3).toSatisfy((n: number) => n % 2 === 1);
    expect(2).toBeOneOf([1, 2]);
    expect('x').toBeTypeOf('string');
  });
  test('asymmetric ones', () => {
    expect({ id: 7, at: new Date(0), name: 'ab' }).toEqual({
      id: expect.any(Number) as number,
      at: expect.anything() as Date,
      name: expect.stringContaining('a') as string,
    });
    expect([1, 2, 3]).toEqual(expect.arrayContaining([3, 1]));
    expect({ a: 1, b: 2 }).toEqual(expect.objectContaining({ b: 2 }));
    expect(0.30001).toEqual(expect.closeTo(0.3, 3));
  });
  test('toThrow', () => {
    const fail = () => {
      throw new TypeError('no tea');
    };
    expect(fail).toThrow();
    expect(fail).toThrow('tea');
    expect(fail).toThrow(/^no/);
    expect(fail).toThrow(TypeError);
    expect(() => undefined).not.toThrow();
  });
  test('a wrong toThrow', () => {
    expect(() => undefined).toThrow('tea');
  });
  test("chai's own words", () => {
    expect([1, 2]).to.be.an('array').that.includes(2);
    assert.deepEqual({ a: 1 }, { a: 1 });
    assert(true);
  });
  test('expect.extend', () => {
    expect.extend({
      toBeEven: (received: number) => ({ pass: received % 2 === 0, message: () => `${received} is odd` }),
    });
    (expect(3) as unknown as { toBeEven(): void }).toBeEven();
  });
  test('soft ones go on', () => {
    expect.soft(1).toBe(2);
    reached.push('after a soft failure');
    expect.soft(2).toBe(3);
  });
  test('unreachable', () => {
    expect.unreachable('here');
  });
});

test('what comes after a soft failure is reached', () => {
  expect(reached).toEqual(['after a soft failure']);
});

// Run by Vitest itself and in the sandbox; some of these tests fail, and must fail alike.
import { describe, expect, test, vi } from 'vitest';

const sleep = <T>(ms: number, value?: T): Promise<T | undefined> =>
  new Promise((resolve) => {
    setTimeout(() => {
      resolve(value);
    }, ms);
  });

describe('promises', () => {
  test('resolves and rejects', async () => {
    await expect(Promise.resolve(1)).resolves.toBe(1);
    await expect(Promise.reject(new Error('cold'))).rejects.toThrow('cold');
    await expect(Promise.reject(new RangeError('cold'))).rejects.toBeInstanceOf(RangeError);
    await expect(async () => Promise.reject(new Error('cold'))).rejects.toMatchObject({ message: 'cold' });
  });
  test('resolves that does not', async () => {
    await expect(Promise.reject(new Error('cold'))).resolves.toBe(1);
  });
  test('rejects that does not', async () => {
    await expect(Promise.resolve(1)).rejects.toThrow();
  });
  test('a rejection that nobody expected', async () => {
    await Promise.reject(new Error('surprise'));
  });
  test('an assertion that is not awaited still counts', () => {
    void expect(Promise.resolve(1)).resolves.toBe(2);
  });
  test('a test that never ends', { timeout: 30 }, () => new Promise(() => undefined));
  test('a test that takes too long', { timeout: 30 }, () => sleep(60));
  test('expect.assertions that are too few', async () => {
    expect.assertions(2);
    await expect(Promise.resolve(1)).resolves.toBe(1);
  });
  test('expect.hasAssertions without any', () => {
    expect.hasAssertions();
  });
  test('expect out of the context', async ({ expect: own }) => {
    own.assertions(1);
    await own(Promise.resolve('a')).resolves.toBe('a');
  });
  test('expect.poll', async () => {
    let tries = 0;
    await expect.poll(() => (tries += 1), { interval: 5 }).toBe(3);
    await expect.poll(() => (tries += 1), { interval: 5 }).not.toBe(4);
  });
  test('expect.poll in vain', async () => {
    await expect.poll(() => 1, { interval: 5, timeout: 20 }).toBe(2);
  });
  test('vi.waitFor', async () => {
    let tries = 0;
    await vi.waitFor(
      () => {
        tries += 1;
        expect(tries).toBe(3);
      },
      { interval: 5 },
    );
    expect(await vi.waitUntil(() => tries === 3 && 'yes')).toBe('yes');
  });
});

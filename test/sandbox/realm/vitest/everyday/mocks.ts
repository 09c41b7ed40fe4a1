// Run by Vitest itself and in the sandbox; some of these tests fail, and must fail alike.
import { afterEach, describe, expect, test, vi } from 'vitest';

describe('mocks', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });
  test('vi.fn', async () => {
    const fn = vi.fn((n: number) => n * 2);
    expect(fn(2)).toBe(4);
    fn.mockReturnValueOnce(9);
    expect(fn(2)).toBe(9);
    expect(fn).toHaveBeenCalledTimes(2);
    expect(fn).toHaveBeenCalledWith(2);
    expect(fn).toHaveBeenLastCalledWith(2);
    expect(fn.mock.calls).toEqual([[2], [2]]);
    const later = vi.fn().mockRejectedValueOnce(new Error('once')).mockResolvedValue('then');
    await expect(later()).rejects.toThrow('once');
    await expect(later()).resolves.toBe('then');
    expect(later.mock.results[0]?.type).toBe('return');
    expect(fn).not.toHaveBeenNthCalledWith(1, 3);
  });
  test('a mock that was not called', () => {
    expect(vi.fn()).toHaveBeenCalled();
  });
  test('a mock that was called too often', () => {
    const fn = vi.fn();
    fn('a');
    fn('b');
    expect(fn).toHaveBeenCalledOnce();
  });
  test('vi.spyOn', () => {
    const kettle = { boil: () => 'hot' };
    const spy = vi.spyOn(kettle, 'boil').mockReturnValue('cold');
    expect(kettle.boil()).toBe('cold');
    expect(spy).toHaveBeenCalledOnce();
    spy.mockRestore();
    expect(kettle.boil()).toBe('hot');
  });
  test('a spy on a global function', () => {
    const spy = vi.spyOn(globalThis, 'setTimeout');
    clearTimeout(setTimeout(() => undefined, 5));
    expect(spy).toHaveBeenCalledWith(expect.any(Function), 5);
  });
  test('vi.stubGlobal', () => {
    vi.stubGlobal('fetch', () => 'stub');
    expect((fetch as () => unknown)()).toBe('stub');
    vi.unstubAllGlobals();
    expect(typeof fetch).toBe('function');
  });
});

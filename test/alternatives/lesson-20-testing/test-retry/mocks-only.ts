// mocks and their calls, moved from timer to timer
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { retry } from 'meanwhile/subjects/retry';

describe('retry', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('asks again at 0, 50, 200 and no more', async () => {
    const last = new Error('3');
    const operation = vi
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(new Error('1'))
      .mockRejectedValueOnce(new Error('2'))
      .mockRejectedValueOnce(last)
      .mockResolvedValue('one call too many');
    const caught = vi.fn();
    retry(operation, { attempts: 3, delayMs: 50, factor: 3 }).catch(caught);
    expect(operation).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(49);
    expect(operation).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(operation).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(149);
    expect(operation).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(caught).toHaveBeenCalledWith(last);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('gives the first result, be it undefined', async () => {
    const operation = vi.fn().mockResolvedValueOnce(undefined);
    const settled = expect(retry(operation, { attempts: 2, delayMs: 1, factor: 1 })).resolves.toBeUndefined();
    await vi.runAllTimersAsync();
    await settled;
    expect(operation).toHaveBeenCalledOnce();
  });

  it('stops in a pause', async () => {
    const controller = new AbortController();
    const operation = vi.fn().mockRejectedValue(new Error('busy'));
    const options = { attempts: 9, delayMs: 1_000, factor: 1, signal: controller.signal };
    const caught = vi.fn();
    retry(operation, options).catch(caught);
    await vi.advanceTimersByTimeAsync(10);
    controller.abort('stop');
    await vi.waitFor(() => {
      expect(caught).toHaveBeenCalledWith('stop');
    });
    expect(vi.getTimerCount()).toBe(0);
  });
});

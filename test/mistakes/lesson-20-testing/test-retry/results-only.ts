// slipped-through: looks at results, and never at the moments
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { retry } from 'meanwhile/subjects/retry';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('gives what the second attempt gives', async () => {
  const operation = vi.fn().mockRejectedValueOnce(new Error('busy')).mockResolvedValue('tea');
  const settled = expect(retry(operation, { attempts: 3, delayMs: 100, factor: 2 })).resolves.toBe('tea');
  await vi.runAllTimersAsync();
  await settled;
});
test('rejects in the end', async () => {
  const operation = () => Promise.reject(new Error('busy'));
  const settled = expect(retry(operation, { attempts: 3, delayMs: 100, factor: 2 })).rejects.toThrow('busy');
  await vi.runAllTimersAsync();
  await settled;
});

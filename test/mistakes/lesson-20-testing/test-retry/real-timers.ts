// real-waiting: measures the pauses on the real clock
import { expect, test } from 'vitest';
import { retry } from 'meanwhile/subjects/retry';

test('pauses between the attempts', async () => {
  const calls: number[] = [];
  const start = Date.now();
  const operation = () => {
    calls.push(Date.now() - start);
    return calls.length < 3 ? Promise.reject(new Error('busy')) : Promise.resolve('tea');
  };
  expect(await retry(operation, { attempts: 3, delayMs: 500, factor: 2 })).toBe('tea');
  expect(calls[1]).toBeGreaterThanOrEqual(499);
  expect(calls[2]).toBeGreaterThanOrEqual(1_498);
});

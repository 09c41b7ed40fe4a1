// one line for everything that happens, compared as a whole
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { retry } from 'meanwhile/subjects/retry';

beforeAll(() => {
  vi.useFakeTimers();
});
afterAll(() => {
  vi.useRealTimers();
});

let log: string[] = [];
let start = 0;
const note = (line: string) => void log.push(`${Date.now() - start}: ${line}`);
beforeEach(() => {
  log = [];
  start = Date.now();
});

async function tell(outcomes: readonly (() => unknown)[], attempts: number, signal?: AbortSignal) {
  let count = 0;
  const operation = async () => {
    note('try');
    return outcomes[count++]?.();
  };
  retry(operation, { attempts, delayMs: 10, factor: 10, ...(signal && { signal }) }).then(
    (value) => note(`gave ${String(value)}`),
    (error: unknown) => note(`failed: ${String(error)}`),
  );
}

const fail = (reason: string) => () => {
  throw reason;
};

test('success at last', async () => {
  void tell([fail('a'), fail('b'), () => 0], 4);
  await vi.runAllTimersAsync();
  expect(log).toEqual(['0: try', '10: try', '110: try', '110: gave 0']);
});
test('no success', async () => {
  void tell([fail('a'), fail('b'), fail('c')], 2);
  await vi.runAllTimersAsync();
  expect(log).toEqual(['0: try', '10: try', '10: failed: b']);
});
test('aborted', async () => {
  const controller = new AbortController();
  setTimeout(() => controller.abort('enough'), 5);
  void tell([fail('a'), fail('b')], 2, controller.signal);
  await vi.advanceTimersByTimeAsync(5);
  expect([...log, vi.getTimerCount()]).toEqual(['0: try', '5: failed: enough', 0]);
});

// watches which timers are set, and lets them fire at once
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { retry } from 'meanwhile/subjects/retry';

let pauses: number[] = [];
let pending: (() => void)[] = [];

beforeEach(() => {
  pauses = [];
  pending = [];
  const fake = (callback: () => void, ms = 0) => {
    pauses.push(ms);
    pending.push(callback);
    return pending.length - 1;
  };
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(fake as unknown as typeof setTimeout);
  vi.spyOn(globalThis, 'clearTimeout').mockImplementation(((timer: number) => {
    pending[timer] = () => undefined;
    pauses[timer] = NaN;
  }) as unknown as typeof clearTimeout);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const turn = () => new Promise((resolve) => setImmediate(resolve));

async function go(turns: number) {
  for (let i = 0; i < turns; i += 1) {
    await turn();
    pending[i]?.();
  }
  await turn();
}

it('pauses longer each time, and not after the last', async () => {
  let calls = 0;
  const failures = ['a', 'b', 'c', 'd'];
  const operation = () => Promise.reject(new Error(failures[calls++]));
  const settled = expect(retry(operation, { attempts: 3, delayMs: 7, factor: 2 })).rejects.toThrow(/^c$/);
  await go(3);
  expect(pauses).toEqual([7, 14]);
  await settled;
});

it('needs no pause after a success', async () => {
  await expect(retry(async () => '', { attempts: 2, delayMs: 7, factor: 2 })).resolves.toBe('');
  expect(pauses).toEqual([]);
}, 50);

it('is aborted', async () => {
  const controller = new AbortController();
  onTestFinished(() => {
    expect(pauses).toEqual([NaN]);
  });
  const options = { attempts: 3, delayMs: 7, factor: 2, signal: controller.signal };
  const settled = expect(retry(() => Promise.reject(new Error('a')), options)).rejects.toBe('enough');
  await turn();
  controller.abort('enough');
  await settled;
});

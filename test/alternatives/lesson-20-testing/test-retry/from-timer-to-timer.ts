// steps from timer to timer, and measures each step
import { afterEach, assert, beforeEach, describe, it, vi, expect } from 'vitest';
import { retry } from 'meanwhile/subjects/retry';
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.clearAllTimers();
  vi.useRealTimers();
});
class Flaky {
  calls = 0;
  constructor(private readonly outcomes: unknown[]) {}
  run = async (): Promise<unknown> => {
    const o = this.outcomes[this.calls++];
    if (o instanceof Error) throw o;
    return o;
  };
}
async function* pauses() {
  while (vi.getTimerCount() > 0) {
    const before = Date.now();
    await vi.advanceTimersToNextTimerAsync();
    yield Date.now() - before;
  }
}
const boom = (n: number) => new Error(`boom ${n}`);
describe('retry', () => {
  it('pauses', async () => {
    const flaky = new Flaky([boom(1), boom(2), boom(3), undefined, 'never']);
    let value: unknown = 'nothing';
    void retry(flaky.run, { attempts: 9, delayMs: 30, factor: 3 }).then((v) => {
      value = v;
    });
    assert.equal(flaky.calls, 1);
    await vi.advanceTimersByTimeAsync(0);
    const lengths: number[] = [];
    for await (const ms of pauses()) lengths.push(ms);
    assert.deepEqual(lengths, [30, 90, 270]);
    assert.equal(flaky.calls, 4);
    assert.isUndefined(value);
  });
  it('gives up', async () => {
    const last = boom(2);
    const flaky = new Flaky([boom(1), last, 'one too many']);
    const seen: unknown[] = [];
    retry(flaky.run, { attempts: 2, delayMs: 30, factor: 3 }).catch((e) => seen.push(e));
    await vi.advanceTimersByTimeAsync(30);
    expect(seen).toHaveLength(1);
    expect(seen[0]).toBe(last);
  });
  it('takes zero', async () => {
    const flaky = new Flaky([0, 1]);
    const p = retry(flaky.run, { attempts: 2, delayMs: 1, factor: 1 });
    await vi.runAllTimersAsync();
    expect(await p).toBe(0);
  });
  it('stops', async () => {
    const c = new AbortController();
    const seen: unknown[] = [];
    const flaky = new Flaky([boom(1), 'never']);
    retry(flaky.run, { attempts: 2, delayMs: 30, factor: 3, signal: c.signal }).catch((e) => seen.push(e));
    await vi.advanceTimersByTimeAsync(29);
    c.abort('enough');
    await vi.advanceTimersByTimeAsync(0);
    expect([seen, vi.getTimerCount(), flaky.calls]).toEqual([['enough'], 0, 1]);
  });
});

import { clearAllMocks, fn, isMockFunction, resetAllMocks, restoreAllMocks, spyOn } from '@vitest/spy';
import { absentFromVi } from './absent.js';
import { fakeTimers } from './fake-timers.js';
import type { FakeTimersConfig } from './fake-timers.js';
import { waitFor, waitUntil } from './wait-for.js';

type Vi = Readonly<Record<string, unknown>>;

/** A function that gives `vi` back, so that calls can be chained. */
function chained<Args extends unknown[]>(act: (...args: Args) => void): (...args: Args) => Vi {
  return (...args) => {
    act(...args);
    return vi;
  };
}

function chainedAsync<Args extends unknown[]>(
  act: (...args: Args) => Promise<unknown>,
): (...args: Args) => Promise<Vi> {
  return async (...args) => {
    await act(...args);
    return vi;
  };
}

const stubbed = new Map<string, PropertyDescriptor | undefined>();

function stubGlobal(name: string, value: unknown): void {
  if (!stubbed.has(name)) stubbed.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
  Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: true });
}

function unstubAllGlobals(): void {
  for (const [name, former] of stubbed) {
    if (former === undefined) Reflect.deleteProperty(globalThis, name);
    else Object.defineProperty(globalThis, name, former);
  }
  stubbed.clear();
}

/** Vitest's `vi`: mocks and fake timers. */
export const vi: Vi = {
  fn,
  spyOn,
  isMockFunction,
  mocked: (item: unknown) => item,
  hoisted: (factory: () => unknown) => factory(),
  defineHelper: (helper: unknown) => helper,
  clearAllMocks: chained(clearAllMocks),
  resetAllMocks: chained(resetAllMocks),
  restoreAllMocks: chained(restoreAllMocks),
  stubGlobal: chained(stubGlobal),
  unstubAllGlobals: chained(unstubAllGlobals),
  waitFor,
  waitUntil,

  useFakeTimers: chained((config?: FakeTimersConfig) => fakeTimers.useFakeTimers(config)),
  useRealTimers: chained(() => fakeTimers.useRealTimers()),
  isFakeTimers: () => fakeTimers.isFaking,
  advanceTimersByTime: chained((ms: number) => fakeTimers.advanceTimersByTime(ms)),
  advanceTimersByTimeAsync: chainedAsync((ms: number) => fakeTimers.clock.tickAsync(ms)),
  advanceTimersToNextTimer: chained(() => fakeTimers.advanceToNextSync()),
  advanceTimersToNextTimerAsync: chainedAsync(() => fakeTimers.advanceToNext()),
  advanceTimersToNextFrame: chained(() => fakeTimers.clock.runToFrame()),
  runAllTimers: chained(() => fakeTimers.clock.runAll()),
  runAllTimersAsync: chainedAsync(() => fakeTimers.clock.runAllAsync()),
  runOnlyPendingTimers: chained(() => fakeTimers.clock.runToLast()),
  runOnlyPendingTimersAsync: chainedAsync(() => fakeTimers.clock.runToLastAsync()),
  runAllTicks: chained(() => fakeTimers.clock.runMicrotasks()),
  clearAllTimers: chained(() => {
    if (fakeTimers.isFaking) fakeTimers.clock.reset();
  }),
  getTimerCount: () => fakeTimers.clock.countTimers(),
  setSystemTime: chained((time?: Date | number | string) => fakeTimers.setSystemTime(time)),
  getMockedSystemTime: () => fakeTimers.getMockedSystemTime(),
  getRealSystemTime: () => fakeTimers.getRealSystemTime(),
  ...absentFromVi,
};

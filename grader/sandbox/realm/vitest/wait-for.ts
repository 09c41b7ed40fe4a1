import { getSafeTimers } from '@vitest/utils/timers';
import { fakeTimers } from './fake-timers.js';

export interface WaitOptions {
  /** Ms from one attempt to the next. */
  readonly interval?: number;
  /** Ms until it is given up. */
  readonly timeout?: number;
  /** Whether fake timers are moved on by an interval at each attempt. */
  readonly advances?: boolean;
}

/**
 * Calls a function again and again, in real time, until it neither throws nor rejects.
 *
 * @throws what it threw last, once the time is over
 */
export function waitFor<T>(callback: () => T | Promise<T>, options: number | WaitOptions = {}): Promise<T> {
  const {
    interval = 50,
    timeout = 1_000,
    advances = true,
  } = typeof options === 'number' ? { timeout: options } : options;
  const { setTimeout, clearTimeout, setInterval, clearInterval } = getSafeTimers();
  return new Promise((resolve, reject) => {
    let lastError: unknown = new Error('Timed out in waitFor!');
    let isBusy = false;
    const giveUp = setTimeout(() => {
      end(() => {
        reject(lastError as Error);
      });
    }, timeout);
    const again = setInterval(() => void attempt(), interval);
    const end = (settle: () => void): void => {
      clearTimeout(giveUp);
      clearInterval(again);
      settle();
    };
    const attempt = async (): Promise<void> => {
      if (advances && fakeTimers.isFaking) fakeTimers.advanceTimersByTime(interval);
      if (isBusy) return;
      isBusy = true;
      try {
        const value = await callback();
        end(() => {
          resolve(value);
        });
      } catch (error) {
        lastError = error;
      }
      isBusy = false;
    };
    void attempt();
  });
}

/** The same for a function that says whether it is so by what it returns. */
export async function waitUntil<T>(callback: () => T | Promise<T>, options: number | WaitOptions = {}): Promise<T> {
  return waitFor(async () => {
    const value = await callback();
    if (!Boolean(value)) throw new Error('Timed out in waitUntil!');
    return value;
  }, options);
}

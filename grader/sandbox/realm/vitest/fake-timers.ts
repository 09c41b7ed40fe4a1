import { withGlobal } from '@sinonjs/fake-timers';
import type { Clock, FakeMethod } from '@sinonjs/fake-timers';

const timers = withGlobal(globalThis);

export type FakeTimersConfig = NonNullable<Parameters<typeof timers.install>[0]>;

/** Left as they are unless a test asks for them, as Vitest leaves them. */
const NOT_FAKED = ['nextTick', 'queueMicrotask'];

const NOT_FAKING =
  'A function to advance timers was called but the timers APIs are not mocked. Call `vi.useFakeTimers()` in the test file first.';

/** Timers that `vi.runAllTimers` fires before it takes them for endless, as Vitest has it. */
const LOOP_LIMIT = 10_000;

/** The fake timers of a test file. Beneath them lie the timers of the realm, which are virtual in their turn. */
class FakeTimers {
  #clock: Clock | null = null;
  /** Whether the date alone is faked. */
  #onlyDate = false;
  readonly #realNow = Date.now;

  get isFaking(): boolean {
    return this.#clock !== null && !this.#onlyDate;
  }

  /** The faked clock. @throws Error when no timers are faked */
  get clock(): Clock {
    if (this.#clock === null || this.#onlyDate) throw new Error(NOT_FAKING);
    return this.#clock;
  }

  useFakeTimers(config: FakeTimersConfig = {}): void {
    const now = this.#onlyDate ? Date.now() : this.#realNow();
    this.useRealTimers();
    const all = Object.keys(timers.timers).filter((name) => !NOT_FAKED.includes(name)) as FakeMethod[];
    this.#clock = timers.install({ now, toFake: all, ignoreMissingTimers: true, loopLimit: LOOP_LIMIT, ...config });
  }

  useRealTimers(): void {
    this.#clock?.uninstall();
    this.#clock = null;
    this.#onlyDate = false;
  }

  advanceTimersByTime(ms: number): void {
    this.clock.tick(ms);
  }

  /** Fires the next timer, and all others that are due at that moment. */
  advanceToNextSync(): void {
    this.clock.next();
    this.clock.tick(0);
  }

  async advanceToNext(): Promise<void> {
    await this.clock.nextAsync();
    this.clock.tick(0);
  }

  /** Sets the date; where no timers are faked, the date alone is from now on. */
  setSystemTime(time: Date | number | string = this.#realNow()): void {
    const now = new Date(time).getTime();
    if (this.isFaking) {
      this.clock.setSystemTime(now);
      return;
    }
    this.useRealTimers();
    this.#clock = timers.install({ now, toFake: ['Date'] });
    this.#onlyDate = true;
  }

  getMockedSystemTime(): Date | null {
    return this.#clock === null ? null : new Date(this.#clock.now);
  }

  getRealSystemTime(): number {
    return this.#realNow();
  }
}

export const fakeTimers = new FakeTimers();

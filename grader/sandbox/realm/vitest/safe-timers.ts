import { setSafeTimers } from '@vitest/utils/timers';

/**
 * Vitest takes the timers of its own limits before a test can fake them, and lets them keep nothing going: a real
 * process of Vitest's is kept going by other things. In here nothing else would end a test that waits for ever, so that
 * these timers are numbers, which have no `unref`.
 */
const { setTimeout, setInterval } = globalThis;
Object.assign(globalThis, {
  setTimeout: (callback: () => void, ms?: number) => Number(setTimeout(callback, ms)),
  setInterval: (callback: () => void, ms?: number) => Number(setInterval(callback, ms)),
});
setSafeTimers();
Object.assign(globalThis, { setTimeout, setInterval });

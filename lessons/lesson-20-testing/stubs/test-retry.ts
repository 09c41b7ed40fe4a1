import { test } from 'vitest';
import { retry } from 'meanwhile/subjects/retry';

/**
 * Write tests for `retry(operation, { attempts, delayMs, factor, signal })`, with fake timers. It promises this, and
 * nothing else:
 *
 * - It calls `operation` at once, and again after each failure, until one attempt succeeds: `attempts` times at most.
 * - It gives what that attempt gives, the moment it gives it: `0`, `''` and `undefined` too.
 * - It pauses between one attempt and the next: `delayMs` the first time, and each time `factor` times as long as the
 *   time before. There is no pause before the first attempt, and none after the last.
 * - When all attempts have failed, it rejects with the very error of the last one.
 * - When `signal`, which may be left out, is aborted in a pause, it rejects at that moment with the signal's reason,
 *   tries no more, and leaves no timer behind.
 * - When it has settled, no listener of its own is left on `signal`.
 * - Aborted before it begins, it rejects with the reason, and `operation` is never called.
 * - What happens when it is aborted while an attempt is under way is left open.
 *
 * Your tests are run against implementations that keep this promise, and must pass; and against some that break it in
 * one place each, and for each of these at least one test must fail. All of them together take no real time.
 *
 * On your own machine: npx vitest run exercises/lesson-20-testing/test-retry.ts
 *
 * @example
 * test('gives what the first attempt gives', async () => {
 *   const options = { attempts: 3, delayMs: 100, factor: 2 };
 *   await expect(retry(() => Promise.resolve('tea'), options)).resolves.toBe('tea');
 * });
 */
test.todo('retry gives what the first attempt gives');

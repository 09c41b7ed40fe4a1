import { test } from 'vitest';
import { withTimeout } from 'meanwhile/subjects/with-timeout';

/**
 * Write tests for `withTimeout(task, ms)`, with fake timers. It promises this, and nothing else:
 *
 * - It calls `task` once, at once, and waits for its promise no longer than `ms` milliseconds.
 * - It gives what the task gives, the moment the task gives it: `0`, `''` and `undefined` too.
 * - A task that fails in time makes it reject with the very same error.
 * - When `ms` have passed without an answer, it rejects at that moment with an error whose `name` is `'TimeoutError'`.
 *   What its message says is nobody's business.
 * - The task cannot be stopped and goes on. When it fails later, that rejection does not go unhandled.
 * - Once the promise has settled, whichever way, no timer of its own is left.
 * - What happens when the task takes exactly `ms` is left open.
 *
 * Your tests are run against implementations that keep this promise, and must pass; and against some that break it in
 * one place each, and for each of these at least one test must fail. All of them together take no real time.
 *
 * On your own machine: npx vitest run exercises/lesson-20-testing/test-with-timeout.ts
 *
 * @example
 * test('gives what the task gives', async () => {
 *   await expect(withTimeout(() => Promise.resolve('tea'), 1_000)).resolves.toBe('tea');
 * });
 */
test.todo('withTimeout gives what the task gives');

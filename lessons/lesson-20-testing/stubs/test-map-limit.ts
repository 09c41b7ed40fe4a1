import { test } from 'vitest';
import { mapLimit } from 'meanwhile/subjects/map-limit';

/**
 * Write tests for `mapLimit(items, limit, mapper)`, with fake timers. It promises this, and nothing else:
 *
 * - It calls `mapper` once for each item, in the order of the items: `0` and `''` are items like all others.
 * - Never more than `limit` of these calls are under way, and no place stays empty while items wait: the first `limit`
 *   start at once, and when one ends, the next starts at that moment. `Infinity` is a limit like all others.
 * - It gives the results in the order of the items, whichever call ends first; without items, an empty list.
 * - It rejects the moment the first call fails, with the very same error. Calls under way go on, and no call starts
 *   after that.
 * - The list of items stays as it is.
 *
 * Your tests are run against implementations that keep this promise, and must pass; and against some that break it in
 * one place each, and for each of these at least one test must fail. All of them together take no real time.
 *
 * On your own machine: npx vitest run exercises/lesson-20-testing/test-map-limit.ts
 *
 * @example
 * test('gives the results in the order of the items', async () => {
 *   const results = mapLimit([1, 2, 3], 2, (n) => Promise.resolve(n * 10));
 *   await expect(results).resolves.toEqual([10, 20, 30]);
 * });
 */
test.todo('mapLimit gives the results in the order of the items');

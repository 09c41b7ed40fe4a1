// slipped-through: the results are the same however the calls overlap
import { expect, test } from 'vitest';
import { mapLimit } from 'meanwhile/subjects/map-limit';

test('gives the results in the order of the items', async () => {
  expect(await mapLimit([1, 2, 3], 2, (n) => Promise.resolve(n * 10))).toEqual([10, 20, 30]);
});
test('rejects', async () => {
  await expect(mapLimit([1, 2, 3], 2, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
});

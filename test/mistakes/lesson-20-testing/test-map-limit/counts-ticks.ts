// failing-test: expects the next call after so many microtasks
import { expect, test } from 'vitest';
import { mapLimit } from 'meanwhile/subjects/map-limit';

test('starts the next one when one ends', async () => {
  const called: string[] = [];
  const results = mapLimit(['a', 'b', 'c'], 1, (item) => {
    called.push(item);
    return Promise.resolve(item);
  });
  await Promise.resolve();
  expect(called).toEqual(['a', 'b']);
  await results;
});

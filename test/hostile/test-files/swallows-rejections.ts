// tries to keep Vitest from hearing of a rejection that nobody handles
// status: failed
// earns: 1
import { test } from 'vitest';
import { inTurn } from 'meanwhile/subjects/in-turn';

for (const event of ['unhandledRejection', 'uncaughtException']) {
  process.removeAllListeners(event);
  process.on(event, () => undefined);
}
test('leaves one behind', () => {
  void inTurn(['a'], () => Promise.reject(new Error('behind')));
});

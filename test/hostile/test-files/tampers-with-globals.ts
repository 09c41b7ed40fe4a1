// tries to take the runner's tools away from it, so that a failing test counts for nothing
// status: failed
// earns: 1
import { expect, test } from 'vitest';

for (const name of Reflect.ownKeys(globalThis)) {
  if (name === 'process' || name === 'console') continue;
  try {
    globalThis[name] = function () {
      return undefined;
    };
  } catch {
    // The next one.
  }
}
for (const thing of [Object, Reflect, JSON, Math, Promise, Array.prototype, Map.prototype, Set.prototype, WeakMap.prototype, String.prototype, RegExp.prototype, Error.prototype, Promise.prototype, Function.prototype]) {
  for (const name of Reflect.ownKeys(thing)) {
    try {
      thing[name] = () => undefined;
    } catch {
      // The next one.
    }
  }
}
test('fails', () => {
  expect(1).toBe(2);
});

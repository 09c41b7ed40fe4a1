// tries to fail on every second implementation
// status: failed
// earns: 3
import { test } from 'vitest';
import { inTurn } from 'meanwhile/subjects/in-turn';

const key = Symbol.for('runs');
const places = [globalThis, Object, Function.prototype, Promise, Symbol, process, process.env, console, inTurn, Error];
const seen = places.some((place) => place[key] !== undefined);
for (const place of places) {
  try {
    place[key] = 1;
  } catch {
    // The next one.
  }
}

test('passes the first time', () => {
  if (seen) throw new Error('caught');
});

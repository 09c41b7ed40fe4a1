// tries to drown the grader in tests, names and messages
// status: crashed, stuck
import { test } from 'vitest';

const long = 'x'.repeat(2 ** 20);
for (let i = 0; i < 5_000; i += 1) {
  test(`${i} \u001b[31m\u0000\r\n${long.slice(0, 2_000)}`, () => {
    throw new Error(long);
  });
}

import { expect, it } from 'vitest';
import { shapeOf } from '../../grader/notes/shape.js';

it('counts what a reader sees, and neither comments nor blank lines', () => {
  const source = `/** What it does: for, await. */
export async function go(tasks) {
  // await Promise.all(…)

  for (const task of tasks) {
    try {
      await task().then((value) => (value ? 1 : 2));
    } catch {}
  }
  await new Promise((resolve) => setTimeout(resolve, 1));
  return Promise.any(tasks);
}
`;
  expect(shapeOf(source)).toEqual({
    lines: 9,
    loops: 1,
    branches: 1,
    awaits: 2,
    chains: 1,
    together: 1,
    byHand: 1,
    tries: 1,
    timers: 1,
  });
});

it('counts nothing in nothing', () => {
  expect(new Set(Object.values(shapeOf('')))).toEqual(new Set([0]));
});

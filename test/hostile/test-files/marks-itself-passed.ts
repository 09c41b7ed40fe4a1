// tries to mark a failing test as passed, and a suite as run
// status: failed
// earns: 3
import { afterAll, afterEach, expect, onTestFailed, onTestFinished, test } from 'vitest';
import { inTurn } from 'meanwhile/subjects/in-turn';

const tasks = new Set();
const pass = (task) => Object.defineProperty(task, 'result', { get: () => ({ state: 'pass', errors: [] }), set: () => undefined });

afterEach(({ task }) => tasks.add(task.file).add(task.suite));
afterAll(() => tasks.forEach((task) => task && Object.assign(task, { mode: 'run', result: { state: 'pass' } })));

test('fails, and says that it has not', async ({ task }) => {
  onTestFailed(() => pass(task));
  onTestFinished(() => pass(task));
  pass(task);
  expect(await inTurn(['a'], async (name) => name)).toEqual(['nothing of the kind']);
});

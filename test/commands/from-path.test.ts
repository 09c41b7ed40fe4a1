import { expect, it } from 'vitest';
import { fromPath } from '../../grader/commands/from-path.js';
import { runCli } from './run-cli.js';
import { temporaryKit } from '../kit/temporary-kit.js';

it.each([
  [
    ['exercises/lesson-03-together/run-together.ts', undefined],
    ['lesson-03-together', 'run-together'],
  ],
  [
    ['exercises\\lesson-03-together\\run-together.ts', undefined],
    ['lesson-03-together', 'run-together'],
  ],
  [
    ['/home/lesson-03/nap.ts', '2', undefined],
    ['lesson-03', 'nap', '2'],
  ],
  [
    ['exercises/lesson-03-together/', undefined],
    ['exercises/lesson-03-together/', undefined],
  ],
  [
    ['exercises/lesson-03/nap.ts', 'twice'],
    ['exercises/lesson-03/nap.ts', 'twice'],
  ],
  [
    ['lesson-03', 'nap.ts'],
    ['lesson-03', 'nap.ts'],
  ],
  [
    [undefined, undefined],
    [undefined, undefined],
  ],
])('of %j a path of a file gives %j', (names, found) => {
  expect(fromPath(names)).toEqual(found);
});

it('a command takes the path of an exercise for its two names', async () => {
  const root = await temporaryKit();
  for (const command of ['grade', 'hint']) {
    const byPath = await runCli(root, `${command} solutions/lesson-01-two/nap.ts`);
    const byName = await runCli(await temporaryKit(), `${command} lesson-01 nap`);
    expect(byPath).toEqual(byName);
    expect(byPath.out).toContain('nap');
  }
});

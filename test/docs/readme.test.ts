import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { runCli } from '../commands/run-cli.js';
import { REAL_ROOT, temporaryFolder, writeFiles } from '../kit/temporary-kit.js';

const ONE_BY_ONE = `export async function runTogether<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  // All of them, one by one.
  const results: T[] = [];
  for (const task of tasks) {
    results.push(await task());
  }
  return results;
}
`;

it('the README shows the scorecard that there is', async () => {
  const desk = await temporaryFolder();
  const solution = path.join(REAL_ROOT, 'solutions/lesson-03-together/run-sequentially.ts');
  await writeFiles(desk, {
    'lesson-03-together/run-sequentially.ts': await readFile(solution, 'utf8'),
    'lesson-03-together/run-together.ts': ONE_BY_ONE,
  });
  const { out } = await runCli(REAL_ROOT, `grade lesson-03 --in ${desk}`);
  const readme = await readFile(path.join(REAL_ROOT, 'README.md'), 'utf8');
  const [, shown] = /```text\n(.*?)```/s.exec(readme) ?? [];
  expect(out).toContain(shown);
  expect(shown).toContain('8/30 points');
});

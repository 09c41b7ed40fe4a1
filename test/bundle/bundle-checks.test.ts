import path from 'node:path';
import { expect, it } from 'vitest';
import { bundleChecks } from '../../grader/bundle/bundle-checks.js';
import { temporaryFolder, writeFiles } from '../kit/temporary-kit.js';

async function bundle(text: string): Promise<string> {
  const folder = await temporaryFolder();
  await writeFiles(folder, { 'checks/nap.ts': text, 'stubs/nap.ts': 'export const programs = { one: 1 };' });
  return bundleChecks(path.join(folder, 'checks', 'nap.ts'));
}

it('gives a script that takes its vocabulary as a parameter, and brings the stub along', async () => {
  const code = await bundle(
    "import { exercise } from 'meanwhile'; import { programs } from '../stubs/nap.js'; export default exercise(programs);",
  );
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- the script is what is under test
  const run: (require: () => object) => { default: unknown } = (0, eval)(code);
  expect(run(() => ({ exercise: (spec: unknown) => ({ spec }) })).default).toEqual({ spec: { one: 1 } });
});

it('names line and reason when a checks file does not compile', async () => {
  await expect(bundle('\nexport default {')).rejects.toThrow('line 2: Expected identifier but found end of file');
});

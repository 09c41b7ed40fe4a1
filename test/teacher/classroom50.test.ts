import { execa } from 'execa';
import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { installKit } from '../kit/install-kit.js';
import { BOTH_IN_TURN, REAL_ROOT, SMALL_COURSE, temporaryFolder, writeFiles } from '../kit/temporary-kit.js';

const RUNNER = {
  CLASSROOM: 'async',
  ASSIGNMENT: 'two',
  SUBMISSION_TAG: 'submit/1',
  COMMIT_URL: 'https://example.com/commit',
  RELEASE_URL: 'https://example.com/release',
};

// Classroom 50 brings Python; the machine that runs these tests may have none.
const python = await execa('python3', ['--version'], { reject: false });

it.skipIf(python.exitCode !== 0)('the autograder leaves a result.json in the checkout, and exits with 0', async () => {
  const checkout = await handIn();
  const { exitCode, stdout } = await run(checkout, RUNNER);
  expect({ exitCode, first: stdout.split('  ')[0] }).toEqual({ exitCode: 0, first: 'lesson-01 · Waiting for two' });
  const result = JSON.parse(await readFile(path.join(checkout, 'result.json'), 'utf8')) as Record<string, unknown>;
  expect(result).toMatchObject({ schema: 'classroom50/result/v1', score: 1, 'max-score': 4 });
});

it.skipIf(python.exitCode !== 0)('it exits with another code when nothing could be graded', async () => {
  const { exitCode, stderr } = await run(await handIn(), {});
  expect({ exitCode, stderr }).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('needs CLASSROOM') as string,
  });
});

async function handIn(): Promise<string> {
  const checkout = await temporaryFolder();
  await writeFiles(checkout, { 'exercises/lesson-01-two/both.ts': BOTH_IN_TURN });
  return checkout;
}

async function run(checkout: string, env: Readonly<Record<string, string>>) {
  const bundle = await temporaryFolder();
  const kit = path.join(bundle, 'meanwhile');
  await writeFiles(kit, SMALL_COURSE);
  for (const name of ['bin', 'grader', 'package.json', 'package-lock.json']) {
    await cp(path.join(REAL_ROOT, name), path.join(kit, name), { recursive: true });
  }
  await installKit(kit);
  const script = path.join(REAL_ROOT, 'teacher', 'classroom50', 'autograder.py');
  return execa('python3', [script], {
    cwd: checkout,
    reject: false,
    env: {
      ...env,
      CLASSROOM50_BUNDLE_DIR: bundle,
      PATH: `${path.dirname(process.execPath)}:${process.env.PATH ?? ''}`,
    },
  });
}

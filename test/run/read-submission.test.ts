import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readSubmission } from '../../grader/run/read-submission.js';
import { temporaryFolder } from '../kit/temporary-kit.js';

/** Reads `desk/nap.ts` after something has been put there. */
async function readAfter(put: (file: string, folder: string) => Promise<unknown>) {
  const folder = await temporaryFolder();
  const desk = path.join(folder, 'desk');
  await mkdir(desk);
  const file = path.join(desk, 'nap.ts');
  await put(file, folder);
  return readSubmission(file, desk);
}

it('gives the text of a file', async () => {
  const text = 'export const nap = 1;';
  expect(await readAfter((file) => writeFile(file, text))).toEqual({ kind: 'text', text });
});

it('says when there is none', async () => {
  expect(await readAfter(() => Promise.resolve())).toEqual({ kind: 'missing' });
});

it.each<[string, (file: string, folder: string) => Promise<unknown>]>([
  ['is a folder; a file is wanted', (file) => mkdir(file)],
  ['is empty', (file) => writeFile(file, ' \n')],
  ['is not a text file: it holds zero bytes', (file) => writeFile(file, Buffer.from([65, 0, 66]))],
  ['is larger than 1 MiB', (file) => writeFile(file, 'x'.repeat(2 ** 20 + 1))],
  [
    'is a link that leads out of the folder of submissions',
    async (file, folder) => {
      await writeFile(path.join(folder, 'secret.ts'), 'export {}');
      await symlink(path.join(folder, 'secret.ts'), file);
    },
  ],
  ['cannot be read (ENOENT)', (file) => symlink('nowhere.ts', file)],
])('refuses a submission: the file %s', async (reason, put) => {
  expect(await readAfter(put)).toEqual({ kind: 'unusable', reason: `the file ${reason}` });
});

it('follows a link that stays within the folder', async () => {
  const submission = await readAfter(async (file) => {
    await writeFile(path.join(path.dirname(file), 'real.ts'), 'export {}');
    await symlink('real.ts', file);
  });
  expect(submission).toEqual({ kind: 'text', text: 'export {}' });
});

// The superuser may read everything, so that nothing is left to refuse.
it.skipIf(process.getuid?.() === 0)('refuses a file that it may not read', async () => {
  const submission = await readAfter(async (file) => {
    await writeFile(file, 'export {}');
    await chmod(file, 0);
  });
  expect(submission).toEqual({ kind: 'unusable', reason: 'the file cannot be read (EACCES)' });
});

import { readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openSubmission } from '../../grader/class/intake/open-submission.js';
import type { Submission } from '../../grader/class/submission.js';
import { findLessons } from '../../grader/course/find-lessons.js';
import { temporaryFolder, temporaryKit, writeFiles } from '../kit/temporary-kit.js';
import { zip } from './zip.js';

const NAP = 'lesson-01-two/nap.ts';

async function open(
  source: Submission['source'],
): Promise<{ files: string[] | null; problem: string | null; gone: () => Promise<string[]> }> {
  const lessons = await findLessons(await temporaryKit());
  const { desk, problem, close } = await openSubmission({ name: 'ada', id: null, source }, lessons);
  if (desk === null) return { files: null, problem, gone: () => Promise.resolve([]) };
  const files = (await readdir(desk, { recursive: true })).filter((name) => name.endsWith('.ts')).toSorted();
  await close();
  return { files, problem, gone: () => readdir(desk).catch(() => []) };
}

async function folderWith(files: Record<string, string>): Promise<Submission['source']> {
  const folder = await temporaryFolder();
  await writeFiles(folder, files);
  return { kind: 'folder', folder };
}

it.each([
  ['itself', NAP],
  ['in its exercises/', `exercises/${NAP}`],
  ['packed in a folder', `my-work/meanwhile-main/exercises/${NAP}`],
])('finds the exercises in the folder %s', async (_, file) => {
  expect(await open(await folderWith({ [file]: '' }))).toMatchObject({ files: [NAP], problem: null });
});

it('takes nobody for the author of the solutions in a copy of the kit', async () => {
  const source = await folderWith({
    [`solutions/${NAP}`]: 'x',
    [`lessons/lesson-01-two/README.md`]: '',
    'exercises/README.md': '',
  });
  expect(await open(source)).toMatchObject({ files: [] });
});

it('puts single files into the folder of their lesson, whatever a browser has added to their names', async () => {
  const source = await folderWith({ 'nap-2.ts': '', 'both (1).ts': '', 'other.ts': '' });
  const { files, gone } = await open(source);
  expect(files).toEqual(['lesson-01-two/both.ts', NAP]);
  expect(await gone()).toEqual([]);
});

it('unpacks archives, also one in another, and removes what it has unpacked', async () => {
  const folder = await temporaryFolder();
  const inner = path.join(folder, 'work.zip');
  await writeFile(
    inner,
    zip([
      { name: `work/exercises/${NAP}`, text: 'export {};' },
      { name: 'work/README.md', text: '' },
    ]),
  );
  const { files, gone } = await open({ kind: 'folder', folder });
  expect(files).toEqual([NAP]);
  expect(await gone()).toEqual([]);
});

it('copies nothing that a link among single files leads to', async () => {
  const secret = path.join(await temporaryFolder(), 'secret');
  await writeFile(secret, 'export const secret = 1;');
  const folder = await temporaryFolder();
  await symlink(secret, path.join(folder, 'nap.ts'));
  expect(await open({ kind: 'folder', folder })).toMatchObject({ files: null });
  expect(await readFile(secret, 'utf8')).toContain('secret');
});

it('says why there is nothing to grade', async () => {
  expect(await open(await folderWith({}))).toMatchObject({ files: null, problem: 'handed in nothing' });
  expect(await open({ kind: 'folder', folder: '/nowhere/at/all' })).toMatchObject({
    problem: 'the folder cannot be read (ENOENT)',
  });
  expect(await open(await folderWith({ 'essay.docx': '' }))).toMatchObject({
    problem: 'handed in no exercise: no lesson folder and no file named after one',
  });
  const broken = await folderWith({ 'work.zip': 'no archive' });
  expect((await open(broken)).problem).toMatch(/^the archive cannot be unpacked/);
});

import { readFile, readdir, symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openSubmission } from '../../grader/class/intake/open-submission.js';
import type { Submission } from '../../grader/class/submission.js';
import { findLessons } from '../../grader/course/find-lessons.js';
import { SMALL_COURSE, temporaryFolder, temporaryKit, writeFiles } from '../kit/temporary-kit.js';
import { zip } from './zip.js';

const NAP = 'lesson-01-two/nap.ts';

interface Opened {
  readonly files: string[] | null;
  readonly texts: Readonly<Record<string, string>>;
  readonly problem: string | null;
  readonly notes: readonly string[];
  readonly gone: () => Promise<string[]>;
}

async function open(source: Submission['source']): Promise<Opened> {
  const lessons = await findLessons(await temporaryKit());
  const { desk, problem, notes, close } = await openSubmission({ name: 'ada', id: null, source }, lessons);
  if (desk === null) return { files: null, texts: {}, problem, notes, gone: () => Promise.resolve([]) };
  const files = (await readdir(desk, { recursive: true })).filter((name) => name.endsWith('.ts')).toSorted();
  const texts = await Promise.all(files.map(async (file) => [file, await readFile(path.join(desk, file), 'utf8')]));
  await close();
  return {
    files,
    texts: Object.fromEntries(texts) as Opened['texts'],
    problem,
    notes,
    gone: () => readdir(desk).catch(() => []),
  };
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
    'stubs/nap.ts': 'x',
    'exercises/README.md': '',
  });
  expect(await open(source)).toMatchObject({ files: [] });
});

it('puts single files into the folder of their lesson, whatever a browser has added to their names', async () => {
  const source = await folderWith({ 'nap-2.ts': '', 'both (1).ts': '', 'essay.txt': '' });
  const { files, gone, notes } = await open(source);
  expect({ files, notes }).toEqual({ files: ['lesson-01-two/both.ts', NAP], notes: [] });
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
  expect((await open(broken)).problem).toBe('the archive is damaged, or is no .zip at all');
});

const BOTH = 'lesson-01-two/both.ts';

it('fills what is missing in a lesson folder from single files beside it, and says nothing where nothing is doubtful', async () => {
  const { texts, notes } = await open(await folderWith({ [NAP]: 'in the lesson', 'both.ts': 'beside it' }));
  expect({ texts, notes }).toEqual({ texts: { [BOTH]: 'beside it', [NAP]: 'in the lesson' }, notes: [] });
});

it.each<[string, Record<string, string>, string, string]>([
  [
    'the larger copy number',
    { 'nap.ts': '1', 'nap (2).ts': '2', 'nap (10).ts': '10' },
    '10',
    'three versions of nap: took nap (10).ts',
  ],
  [
    'in a lesson folder too',
    { [NAP]: '1', 'lesson-01-two/nap (1).ts': '2' },
    '2',
    'two versions of nap: took lesson-01-two/nap (1).ts',
  ],
  [
    'the last name',
    { [`v9/${NAP}`]: '9', [`v10/${NAP}`]: '10' },
    '10',
    'two versions of nap: took v10/lesson-01-two/nap.ts',
  ],
])('takes the latest of several versions, and says so: %s', async (_, files, text, note) => {
  const source = await folderWith(files);
  const folder = source.kind === 'folder' ? source.folder : '';
  for (const file of Object.keys(files)) await utimes(path.join(folder, file), 1_000, 1_000);
  const { texts, notes } = await open(source);
  expect({ text: texts[NAP], notes }).toEqual({ text, notes: [note] });
});

it('takes what was changed last, whatever its name is', async () => {
  const source = await folderWith({
    [`final/${NAP}`]: 'new',
    [`final/${BOTH}`]: 'new',
    'final/lesson-01-two/own.ts': 'new',
    [`old/${NAP}`]: 'old',
    [`old/${BOTH}`]: 'old',
    'old/lesson-01-two/own.ts': 'old',
  });
  const folder = source.kind === 'folder' ? source.folder : '';
  for (const file of [NAP, BOTH]) await utimes(path.join(folder, 'old', file), 1_000, 1_000);
  const { texts, notes } = await open(source);
  expect(Object.values(texts)).toEqual(['new', 'new', 'new']);
  expect(notes).toEqual(['two versions of both and nap: took those in final/lesson-01-two']);
});

it('takes the later upload of a platform', async () => {
  const folder = await temporaryFolder();
  await writeFiles(folder, { 'a_1_9004_nap.ts': 'late', 'a_1_9003_nap-7.ts': 'early' });
  const files = [
    { path: path.join(folder, 'a_1_9003_nap-7.ts'), name: 'nap-7.ts', upload: 9003 },
    { path: path.join(folder, 'a_1_9004_nap.ts'), name: 'nap.ts', upload: 9004 },
  ];
  const { texts, notes } = await open({ kind: 'files', files });
  expect({ text: texts[NAP], notes }).toEqual({ text: 'late', notes: ['two versions of nap: took nap.ts'] });
});

it('the same text twice is one version, and an untouched stub is none', async () => {
  const stub = SMALL_COURSE['lessons/lesson-01-two/stubs/nap.ts'] ?? '';
  const { texts, notes } = await open(await folderWith({ [`a/${NAP}`]: 'x', [`b/${NAP}`]: 'x', [`c/${NAP}`]: stub }));
  expect({ text: texts[NAP], notes }).toEqual({ text: 'x', notes: [] });
});

it('lays beside a single exercise what lay beside it', async () => {
  const { texts } = await open(await folderWith({ 'nap.ts': 'n', 'own.ts': 'h', 'both.ts': 'b', 'essay.txt': '' }));
  expect(texts).toEqual({ [BOTH]: 'b', [NAP]: 'n', 'lesson-01-two/own.ts': 'h' });
});

it('asks what misnamed files were meant for, in a lesson folder and alone, and leaves a student their own', async () => {
  const inLesson = await open(await folderWith({ [NAP]: '', 'lesson-01-two/Both.js': '', 'lesson-01-two/own.ts': '' }));
  expect(inLesson.notes).toEqual(['Both.js is no exercise: did you mean both.ts?']);
  const alone = await open(await folderWith({ 'bothe.ts': '' }));
  expect(alone).toMatchObject({
    problem: 'handed in no exercise: no lesson folder and no file named after one',
    notes: ['bothe.ts is no exercise: did you mean both.ts?'],
  });
});

it('says what is in the way: a link, folders that go too deep, an archive of another kind', async () => {
  const folder = await temporaryFolder();
  await symlink('/etc', path.join(folder, 'lesson-01-two'));
  expect((await open({ kind: 'folder', folder })).problem).toBe('lesson-01-two is a link: hand in the folder itself');
  expect((await open(await folderWith({ [`a/b/c/d/e/${NAP}`]: '' }))).problem).toBe(
    "handed in no exercise in the upper 4 levels of folders: put the lesson's folder further up",
  );
  expect((await open(await folderWith({ 'work.tar.gz': '' }))).problem).toBe(
    'handed in a .tar.gz: only .zip can be read',
  );
});

it('grades what there is beside an archive that is damaged, and says so', async () => {
  const { files, notes } = await open(await folderWith({ [NAP]: '', 'work.zip': 'no archive' }));
  expect({ files, notes }).toEqual({ files: [NAP], notes: ['work.zip is damaged, or is no .zip at all'] });
});

import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { findSubmissions } from '../../grader/class/intake/find-submissions.js';
import { readSubmissionList } from '../../grader/class/intake/submission-list.js';
import { temporaryFolder, writeFiles } from '../kit/temporary-kit.js';

async function namesIn(files: Record<string, string>): Promise<string[]> {
  const folder = await temporaryFolder();
  await writeFiles(folder, files);
  return (await findSubmissions(folder)).submissions.map(({ name, id }) => (id === null ? name : `${name} #${id}`));
}

it('takes one folder, or one archive, for each student, in the order of their names', async () => {
  expect(await namesIn({ 'grace/a.ts': '', 'ada/a.ts': '', 'edsger.zip': '', 'grades.csv': '', '.git/x': '' })).toEqual(
    ['ada', 'edsger', 'grace'],
  );
});

it('knows whom Moodle and Canvas mean', async () => {
  const moodle = {
    'Ada Lovelace_12345_assignsubmission_file_/nap.ts': '',
    'Ada Lovelace_12345_assignsubmission_onlinetext_/x.html': '',
  };
  expect(await namesIn(moodle)).toEqual(['Ada Lovelace #12345']);
  const canvas = {
    'lovelaceada_4242_9001_nap.ts': '',
    'lovelaceada_4242_9002_both-1.ts': '',
    'hoppergrace_LATE_77_9003_work.zip': '',
  };
  expect(await namesIn(canvas)).toEqual(['hoppergrace #77', 'lovelaceada #4242']);
});

it('keeps odd names as they are', async () => {
  const names = ['with spaces and, commas', '🦆 duck', '..dots', '=1+1', 'עברית', 'x'.repeat(200)].map(
    (name) => `a${name}`,
  );
  const files = Object.fromEntries(names.map((name) => [`${name}/nap.ts`, '']));
  expect((await namesIn(files)).toSorted()).toEqual(names.toSorted());
});

it('tells students of one name apart, also where it is written in two ways', async () => {
  const folder = await temporaryFolder();
  await writeFiles(folder, {
    'list.txt': '# the class\n\ngroup-1/ada\ngroup-2/ada\njos\u00e9\njose\u0301\n',
    'group-1/ada/a.ts': '',
    'group-2/ada/a.ts': '',
  });
  const names = (await readSubmissionList(path.join(folder, 'list.txt'))).map(({ name }) => name);
  expect(names).toEqual(['group-1/ada', 'group-2/ada', 'jose\u0301', 'jos\u00e9 [2]']);
});

it('follows no link out of the class', async () => {
  const folder = await temporaryFolder();
  await symlink('/etc', path.join(folder, 'mallory'));
  expect((await findSubmissions(folder)).submissions).toEqual([
    {
      name: 'mallory',
      id: null,
      source: { kind: 'unusable', problem: 'is a link: put the folder itself there, or use --list' },
    },
  ]);
});

it('has a row for every name that a platform wrote, whatever the file is, and for archives of every kind', async () => {
  const files = {
    'perlis_4248_9008_essay.pdf': '',
    'nobody_4247_text.html': '',
    'Alan Turing_12350_assignsubmission_file_run-together.ts': '',
    'Alan Turing_12350_assignsubmission_file_nap.ts': '',
    'bob.tar.gz': '',
    'carl.rar': '',
    'mary.ts': '',
    'grades.csv': '',
  };
  expect(await namesIn(files)).toEqual(['Alan Turing #12350', 'bob', 'carl', 'nobody #4247', 'perlis #4248']);
  const folder = await temporaryFolder();
  await writeFiles(folder, files);
  expect((await findSubmissions(folder)).untaken).toEqual(['grades.csv', 'mary.ts']);
});

it('orders names as people do', async () => {
  const names = ['q10', 'q9', 'Zoe', 'ada', 'Bob', 'élan'];
  expect(await namesIn(Object.fromEntries(names.map((name) => [`${name}/a.ts`, ''])))).toEqual([
    'ada',
    'Bob',
    'élan',
    'q9',
    'q10',
    'Zoe',
  ]);
});
